package org.inquit.index;

import java.util.HexFormat;

/**
 * A digest of a set of items, the same in whatever order they come.
 *
 * <p>The items' own digests are added as numbers modulo 2^128.
 */
final class Fingerprint {
  /** How many bytes of an item's digest count. */
  static final int LENGTH = 16;

  private final byte[] sum = new byte[LENGTH];

  /** Counts in the item whose digest begins at {@code offset}. */
  void add(byte[] digest, int offset) {
    int carry = 0;
    for (int i = LENGTH - 1; i >= 0; i--) {
      carry += (sum[i] & 0xFF) + (digest[offset + i] & 0xFF);
      sum[i] = (byte) carry;
      carry >>= 8;
    }
  }

  /** The sum in hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(sum);
  }
}
