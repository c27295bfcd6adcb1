package org.inquit.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Inflated data, which stop where they inflate as no text does, also layer by layer. */
class Inflation extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final int MOST_TIMES = 250;

  private final Packed packed;
  private long inflated;

  /**
   * @param inflating what inflates {@code packed}
   */
  Inflation(Packed packed, InputStream inflating) {
    super(inflating);
    this.packed = packed;
  }

  /** What gzip data hold. */
  static Inflation of(InputStream in) throws IOException {
    Packed packed = Packed.of(in);
    return new Inflation(packed, new GZIPInputStream(packed, 1 << 16));
  }

  Packed packed() {
    return packed;
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
    if (inflated > HARMLESS && inflated / MOST_TIMES > packed.size()) {
      throw new TooLong("it inflates to more than " + MOST_TIMES + " times its size");
    }
    return read;
  }
}
