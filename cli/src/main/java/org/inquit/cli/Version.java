package org.inquit.cli;

import java.io.IOException;

/** Which inquit this is. */
final class Version {
  private Version() {}

  static String line() throws IOException {
    String number = Resource.text("version.txt").strip();
    return "inquit %s (Java %s)".formatted(number, System.getProperty("java.version"));
  }
}
