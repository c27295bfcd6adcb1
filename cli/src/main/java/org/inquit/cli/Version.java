package org.inquit.cli;

import java.io.IOException;

/** Which inquit this is. */
final class Version {
  private Version() {}

  static String line() throws IOException {
    return "inquit %s (Java %s)".formatted(number(), System.getProperty("java.version"));
  }

  static String number() throws IOException {
    return Resource.text("version.txt").strip();
  }
}
