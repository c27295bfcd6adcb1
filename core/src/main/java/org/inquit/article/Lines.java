package org.inquit.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Splits bytes at line feeds, keeping at most one byte more than a record may have. */
final class Lines implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line last given, from 1. */
  long number() {
    return number;
  }

  /**
   * The next line without its line feed, or {@code null} at the end. A line longer than a record
   * may be is cut to one byte too many and skipped to its end.
   */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int feed = at;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      line.write(buffer, at, Math.min(feed - at, Limits.RECORD + 1 - line.size()));
      boolean complete = feed < end;
      at = feed + 1;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    end = in.read(buffer);
    at = 0;
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
