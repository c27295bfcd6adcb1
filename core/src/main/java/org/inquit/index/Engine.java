package org.inquit.index;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.inquit.article.Digest;

/** Which code understands articles: what other code understood is not taken over. */
final class Engine {
  private static final int LENGTH = 8;

  private Engine() {}

  /** A digest of the jar that this class was loaded from. */
  static String current() {
    return Current.DIGEST;
  }

  /** Read at first use: the jar is large. */
  private static final class Current {
    static final String DIGEST = digest();

    private static String digest() {
      try {
        Path code =
            Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Files.isRegularFile(code)
            ? HexFormat.of().formatHex(Digest.of(Files.readAllBytes(code)), 0, LENGTH)
            : "classes";
      } catch (IOException | URISyntaxException e) {
        throw new ArchiveException("the program's own jar cannot be read: " + e.getMessage(), e);
      }
    }
  }
}
