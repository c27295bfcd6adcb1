package org.inquit.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows how many bytes were read of the outermost data it lies in. */
final class Packed extends BufferedInputStream {
  private final Counter outermost;

  private Packed(InputStream in, Counter outermost) {
    super(in, 1 << 16);
    this.outermost = outermost;
  }

  /** Of {@code in}, which may be inflated from other data itself. */
  static Packed of(InputStream in) {
    if (in instanceof Packed packed) {
      return packed;
    }
    if (in instanceof Inflation inflation) {
      return new Packed(in, inflation.packed().outermost);
    }
    Counter counter = new Counter(in);
    return new Packed(counter, counter);
  }

  /** How many bytes of the outermost data were read. */
  long size() {
    return outermost.count;
  }

  /**
   * What is there at once: a stream that is read on to fill {@code bytes} would lose it where the
   * data are cut behind.
   */
  @Override
  public synchronized int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pos == count) {
      int first = super.read();
      if (first < 0) {
        return -1;
      }
      pos--;
    }
    return super.read(bytes, from, Math.min(length, count - pos));
  }

  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
