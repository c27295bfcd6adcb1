package org.inquit.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of a set of items, the same in whatever order they come; safe to share between threads.
 *
 * <p>The items' SHA-256 digests are added as numbers modulo 2^256.
 */
final class Fingerprint {
  private final byte[] sum = new byte[32];

  /** Counts in one item, made of parts in order. */
  void add(byte[]... parts) {
    byte[] digest = digest(parts);
    synchronized (sum) {
      int carry = 0;
      for (int i = sum.length - 1; i >= 0; i--) {
        carry += (sum[i] & 0xFF) + (digest[i] & 0xFF);
        sum[i] = (byte) carry;
        carry >>= 8;
      }
    }
  }

  void add(String... parts) {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
    }
    add(bytes);
  }

  static byte[] digest(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        int length = part.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
          sha.update((byte) (length >> shift));
        }
        sha.update(part);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The first 16 bytes of the sum, in hexadecimal. */
  @Override
  public String toString() {
    synchronized (sum) {
      return HexFormat.of().formatHex(sum, 0, 16);
    }
  }
}
