package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;

/** How much of an input is believed. */
final class Limits {
  /** The longest record, in bytes: a line, a file of text, a page, a member of an archive. */
  static final int RECORD = 32 << 20;

  private Limits() {}

  /** All bytes of {@code in}, or an exception where there are more than a record may have. */
  static byte[] whole(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(RECORD + 1);
    if (bytes.length > RECORD) {
      throw new TooLong(tooLong());
    }
    return bytes;
  }

  static String tooLong() {
    return "longer than " + (RECORD >> 20) + " MiB";
  }
}
