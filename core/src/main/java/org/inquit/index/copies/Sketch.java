package org.inquit.index.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is left of a text to tell how much of it another text shares: how many shingles of words it
 * has, and for each of some orders of all shingles the one that comes first (MinHash; Broder 1997).
 */
final class Sketch {
  /** How many bytes stand before those of the orders. */
  static final int HEAD = 2;

  private static final int MOST = 0xFFFF;

  private final int width;
  private final long[] orders;

  /**
   * @param width how many words make a shingle
   * @param size how many orders there are
   */
  Sketch(int width, int size) {
    this.width = width;
    this.orders = new long[size];
    for (int i = 0; i < size; i++) {
      orders[i] = mixed(i + 1) | 1;
    }
  }

  /** How many orders there are. */
  int size() {
    return orders.length;
  }

  /** Two bytes for the number of shingles, one for each order; case and marks do not count. */
  byte[] of(String text) {
    int[] first = new int[orders.length];
    Arrays.fill(first, Integer.MAX_VALUE);
    long[] words = new long[width];
    int count = 0;
    int at = nextWord(text, 0);
    while (at < text.length()) {
      int end = wordEnd(text, at);
      words[count % width] = word(text, at, end);
      count++;
      if (count >= width) {
        admit(shingle(words, count), first);
      }
      at = nextWord(text, end);
    }
    if (count > 0 && count < width) {
      admit(shingle(words, width), first);
    }
    return bytes(count == 0 ? 0 : Math.max(1, count - width + 1), first);
  }

  private static byte[] bytes(int shingles, int[] first) {
    ByteBuffer sketch = ByteBuffer.allocate(HEAD + first.length);
    sketch.putShort((short) Math.min(shingles, MOST));
    for (int place : first) {
      sketch.put((byte) mixed(place));
    }
    return sketch.array();
  }

  /** How many shingles the text of {@code sketch} has. */
  static int shingles(byte[] sketch, int offset) {
    return (sketch[offset] & 0xFF) << 8 | sketch[offset + 1] & 0xFF;
  }

  /** The words in a ring of which the oldest is that of {@code count}, as one number. */
  private long shingle(long[] words, int count) {
    long hash = width;
    for (int i = 0; i < width; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words[(count + i) % width];
    }
    return mixed(hash);
  }

  private void admit(long shingle, int[] first) {
    for (int i = 0; i < orders.length; i++) {
      int place = (int) (shingle * orders[i] >>> 33);
      if (place < first[i]) {
        first[i] = place;
      }
    }
  }

  private static long word(String text, int from, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < end; i++) {
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001B3L;
    }
    return hash;
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Spreads the bits of a number (the finalizer of SplitMix64). */
  static long mixed(long number) {
    long hash = number * 0x9E3779B97F4A7C15L;
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }
}
