package org.inquit.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of several parts, so that no part runs into the next. */
public final class Digest {
  private final MessageDigest sha;

  private Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** 32 bytes that tell these parts from any others. */
  public static byte[] of(byte[]... parts) {
    Digest digest = new Digest();
    for (byte[] part : parts) {
      digest.add(part);
    }
    return digest.sha.digest();
  }

  /** 32 bytes that tell these texts from any others; {@code null} and the empty text differ. */
  public static byte[] of(String... parts) {
    Digest digest = new Digest();
    for (String part : parts) {
      if (part == null) {
        digest.length(-1);
      } else {
        digest.add(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return digest.sha.digest();
  }

  private void add(byte[] part) {
    length(part.length);
    sha.update(part);
  }

  private void length(int length) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      sha.update((byte) (length >> shift));
    }
  }
}
