package org.inquit.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the tagger: a table a feature template, a row of tags a feature.
 *
 * <p>A row is two words of eight bytes, a byte a tag, so that four tags are summed at once: each
 * byte holds its weight and 128, and the sum over all templates fits sixteen bits.
 */
final class TagWeights {
  static final int TEMPLATES = 8;
  private static final int TAGS = Tag.COUNT;
  private static final int ZERO = 128;
  private static final long ALL_ZERO = 0x8080808080808080L;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final long[][] tables = new long[TEMPLATES][];
  private final int classes;

  TagWeights(int words, int classes) {
    this.classes = classes;
    int states = TAGS + 1;
    int frequent = WordClasses.FREQUENT + 1;
    int[] rows = {
      words + 1,
      classes * states,
      states * states,
      classes * classes,
      classes * classes,
      frequent * states,
      frequent * states,
      classes * 2
    };
    for (int t = 0; t < TEMPLATES; t++) {
      tables[t] = new long[rows[t] * 2];
      Arrays.fill(tables[t], ALL_ZERO);
    }
  }

  /** How many weights a template has: one a row and tag, the tags of a row side by side. */
  int size(int template) {
    return tables[template].length / 2 * TAGS;
  }

  int get(int template, int at) {
    return (int) (tables[template][word(at)] >>> shift(at) & 0xFF) - ZERO;
  }

  /**
   * @param weight from -128 to 127
   */
  void set(int template, int at, int weight) {
    long cleared = tables[template][word(at)] & ~(0xFFL << shift(at));
    tables[template][word(at)] = cleared | (long) (weight + ZERO) << shift(at);
  }

  private static int word(int at) {
    return at / TAGS * 2 + at % TAGS / 8;
  }

  private static int shift(int at) {
    return at % TAGS % 8 * 8;
  }

  /**
   * Writes the rows that fire at token {@code i} into {@code rows}, one a template.
   *
   * @param before the tag before, {@code Tag.COUNT} at a sentence's begin
   * @param before2 the tag before that one
   */
  void rows(int[] words, short[] kinds, int i, int end, int before, int before2, int[] rows) {
    int states = TAGS + 1;
    int own = kinds[i];
    boolean first = before == TAGS;
    rows[0] = words[i] + 1;
    rows[1] = own * states + before;
    rows[2] = before2 * states + before;
    rows[3] = own * classes + (i + 1 < end ? kinds[i + 1] : 0);
    rows[4] = own * classes + (first ? 0 : kinds[i - 1]);
    rows[5] = (first ? 0 : frequent(words[i - 1])) * states + before2;
    rows[6] = (i + 1 < end ? frequent(words[i + 1]) : 0) * states + before;
    rows[7] = own * 2 + (first ? 1 : 0);
  }

  /** The tag with the highest sum over the rows, the first of those that share it. */
  int best(int[] rows) {
    long even = 0;
    long odd = 0;
    long evenLater = 0;
    long oddLater = 0;
    for (int t = 0; t < TEMPLATES; t++) {
      long[] table = tables[t];
      long row = table[rows[t] * 2];
      long later = table[rows[t] * 2 + 1];
      even += row & EVEN;
      odd += row >>> 8 & EVEN;
      evenLater += later & EVEN;
      oddLater += later >>> 8 & EVEN & 0xFFFFFFFFFFFFL;
    }
    int first = Math.max(highest(even, 0), highest(odd, 1));
    int second = Math.max(highest(evenLater, 8), highest(oddLater, 9));
    return TAGS - (Math.max(first, second) & 0xF);
  }

  /** The highest of four sums, those of every second tag from {@code tag} on, before its rank. */
  private static int highest(long sums, int tag) {
    int rank = TAGS - tag;
    int low = Math.max(ranked(sums, rank), ranked(sums >>> 16, rank - 2));
    return Math.max(low, Math.max(ranked(sums >>> 32, rank - 4), ranked(sums >>> 48, rank - 6)));
  }

  private static int ranked(long sums, int rank) {
    return (int) (sums & 0xFFFF) << 4 | rank;
  }

  private static int frequent(int word) {
    return word >= 0 && word < WordClasses.FREQUENT ? word + 1 : 0;
  }

  static TagWeights load(InputStream resource, int words, int classes) {
    TagWeights weights = new TagWeights(words, classes);
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16))) {
      for (int t = 0; t < TEMPLATES; t++) {
        if (in.readInt() != weights.size(t)) {
          throw new IllegalStateException("the tagger's weights do not fit its words: retrain it");
        }
        byte[] bytes = in.readNBytes(weights.size(t));
        for (int i = 0; i < bytes.length; i++) {
          weights.set(t, i, bytes[i]);
        }
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #load} reads. */
  void save(OutputStream resource) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(resource))) {
      for (int t = 0; t < TEMPLATES; t++) {
        out.writeInt(size(t));
        for (int i = 0; i < size(t); i++) {
          out.writeByte(get(t, i));
        }
      }
    }
  }
}
