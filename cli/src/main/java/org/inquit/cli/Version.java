package org.inquit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which inquit this is. */
final class Version {
  private Version() {}

  static String number() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  static String line() throws IOException {
    return "inquit %s (Java %s)".formatted(number(), System.getProperty("java.version"));
  }
}
