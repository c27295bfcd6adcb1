package org.inquit.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Inflates gzip data, and stops where they inflate as no text does. */
final class Inflation extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final int MOST_TIMES = 250;

  private final Counter packed;
  private long inflated;

  private Inflation(Counter packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  static InputStream of(InputStream packed) throws IOException {
    return new BufferedInputStream(new Inflation(new Counter(packed)), 1 << 16);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    inflated += Math.max(0, read);
    if (inflated > HARMLESS && inflated / MOST_TIMES > packed.count) {
      throw new TooLong("it inflates to more than " + MOST_TIMES + " times its size");
    }
    return read;
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
