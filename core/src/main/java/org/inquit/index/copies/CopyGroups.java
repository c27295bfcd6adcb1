package org.inquit.index.copies;

import java.util.Arrays;

/**
 * Groups texts by their {@link Sketch}es: pairs that agree in a band of a sketch are compared, and
 * those alike are joined (locality-sensitive hashing; Indyk and Motwani 1998).
 *
 * <p>Takes some 80 bytes for a text with 60 orders.
 */
final class CopyGroups {
  /** How many orders make a band: texts that share half of their shingles are hardly missed. */
  private static final int ROWS = 3;

  /** With how many different texts of a band another one is compared: bounds the time. */
  private static final int COMPARED = 16;

  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private final int size;
  private final Likeness likeness;

  /** How many numbers hold a sketch, eight orders each, and the sketches one behind the other. */
  private final int width;

  private final long[] sketches;
  private final int[] shingles;
  private final int[] parents;
  private long[] apart;

  /**
   * @param texts how many there will be
   * @param size how many orders a sketch has
   */
  CopyGroups(int texts, int size, Likeness likeness) {
    this.size = size;
    this.likeness = likeness;
    this.width = (size + Long.BYTES - 1) / Long.BYTES;
    this.sketches = new long[Math.multiplyExact(texts, width)];
    this.shingles = new int[texts];
    this.parents = new int[texts];
    Arrays.setAll(parents, i -> i);
  }

  /** Takes the sketch at {@code offset} for that of the text with this number. */
  void put(int text, byte[] sketch, int offset) {
    shingles[text] = Sketch.shingles(sketch, offset);
    for (int i = 0; i < size; i++) {
      long order = sketch[offset + Sketch.HEAD + i] & 0xFFL;
      sketches[text * width + i / Long.BYTES] |= order << i % Long.BYTES * Byte.SIZE;
    }
  }

  /** What stands in the sketch of a text for an order. */
  private long order(int text, int i) {
    return sketches[text * width + i / Long.BYTES] >>> i % Long.BYTES * Byte.SIZE & 0xFF;
  }

  /** Joins texts with the same key, whatever they say; 0 is no key. */
  void joinEqual(long[] keys) {
    long[] byKey = keys.clone();
    Arrays.sort(byKey);
    int[] first = new int[byKey.length];
    Arrays.fill(first, -1);
    for (int text = 0; text < keys.length; text++) {
      if (keys[text] != 0) {
        int place = Arrays.binarySearch(byKey, keys[text]);
        if (first[place] >= 0) {
          join(root(text), root(first[place]));
        } else {
          first[place] = text;
        }
      }
    }
  }

  /** Keeps apart texts with different keys, however alike; 0 goes with any. The keys are kept. */
  void keepApart(long[] keys) {
    apart = keys;
  }

  /** For each text the lowest number of a text in its group. */
  int[] groups() {
    long[] band = new long[parents.length];
    for (int from = 0; from + ROWS <= size; from += ROWS) {
      joinBand(band, from);
    }
    int[] groups = new int[parents.length];
    Arrays.setAll(groups, this::root);
    return groups;
  }

  private void joinBand(long[] band, int from) {
    int count = 0;
    for (int text = 0; text < parents.length; text++) {
      if (shingles[text] > 0) {
        band[count++] = key(text, from) << 32 | text;
      }
    }
    Arrays.sort(band, 0, count);
    for (int start = 0; start < count; ) {
      int end = start + 1;
      while (end < count && band[end] >>> 32 == band[start] >>> 32) {
        end++;
      }
      if (end - start > 1) {
        joinRun(band, start, end);
      }
      start = end;
    }
  }

  private long key(int text, int from) {
    long hash = from;
    for (int i = from; i < from + ROWS; i++) {
      hash = hash << Byte.SIZE | order(text, i);
    }
    return Sketch.mixed(hash);
  }

  /** Joins the texts of a run, which agree in a band, as far as they are alike. */
  private void joinRun(long[] band, int start, int end) {
    Run run = new Run(Math.min(COMPARED, end - start));
    for (int i = start; i < end; i++) {
      run.meet((int) band[i]);
    }
  }

  /**
   * Different texts of a run, with the roots that they have and the keys of these: to look them up
   * for each comparison is what costs most.
   */
  private final class Run {
    private final int[] texts;
    private final int[] roots;
    private final long[] keys;
    private int count;

    Run(int most) {
      texts = new int[most];
      roots = new int[most];
      keys = new long[most];
    }

    /** Joins the text to the first that it is like, or keeps it. */
    void meet(int text) {
      int root = root(text);
      long key = apart == null ? 0 : apart[root];
      for (int i = 0; i < count; i++) {
        if (root == roots[i]) {
          return;
        }
        if (!parted(key, keys[i]) && alike(text, texts[i])) {
          join(root, roots[i]);
          follow(Math.max(root, roots[i]), Math.min(root, roots[i]), key == 0 ? keys[i] : key);
          return;
        }
      }
      if (count < texts.length) {
        texts[count] = text;
        roots[count] = root;
        keys[count++] = key;
      }
    }

    private void follow(int higher, int lower, long key) {
      for (int i = 0; i < count; i++) {
        if (roots[i] == higher || roots[i] == lower) {
          roots[i] = lower;
          keys[i] = key;
        }
      }
    }
  }

  private boolean alike(int text, int other) {
    int same = size - width * Long.BYTES;
    for (int i = 0; i < width; i++) {
      same += zeros(sketches[text * width + i] ^ sketches[other * width + i]);
    }
    return likeness.holds((double) same / size, shingles[text], shingles[other]);
  }

  /** How many of the eight bytes of a number are zero. */
  private static int zeros(long bytes) {
    return Long.bitCount(~((bytes & LOW_BITS) + LOW_BITS | bytes | LOW_BITS));
  }

  private static boolean parted(long key, long other) {
    return key != other && key != 0 && other != 0;
  }

  /** The lower root becomes that of both, with the key that one of them has. */
  private void join(int one, int two) {
    parents[Math.max(one, two)] = Math.min(one, two);
    if (apart != null) {
      apart[Math.min(one, two)] = apart[one] == 0 ? apart[two] : apart[one];
    }
  }

  private int root(int text) {
    int at = text;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
