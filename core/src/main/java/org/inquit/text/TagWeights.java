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

/** The weights of the tagger: a table a feature template, a row of tags a feature. */
final class TagWeights {
  static final int TEMPLATES = 8;
  private static final int TAGS = Tag.COUNT;

  final short[][] tables = new short[TEMPLATES][];
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
      tables[t] = new short[rows[t] * TAGS];
    }
  }

  /**
   * Writes the rows that fire at token {@code i} into {@code rows}, one a template.
   *
   * @param before the tag before, {@code Tag.COUNT} at a sentence's begin
   * @param before2 the tag before that one
   */
  void rows(int[] words, int[] kinds, int i, int end, int before, int before2, int[] rows) {
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

  /** The tag with the highest sum over the rows; {@code scores} is scratch space. */
  int best(int[] rows, int[] scores) {
    Arrays.fill(scores, 0);
    for (int t = 0; t < TEMPLATES; t++) {
      short[] table = tables[t];
      int from = rows[t] * TAGS;
      for (int k = 0; k < TAGS; k++) {
        scores[k] += table[from + k];
      }
    }
    int best = 0;
    for (int k = 1; k < TAGS; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }

  private static int frequent(int word) {
    return word >= 0 && word < WordClasses.FREQUENT ? word + 1 : 0;
  }

  static TagWeights load(InputStream resource, int words, int classes) {
    TagWeights weights = new TagWeights(words, classes);
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16))) {
      for (short[] table : weights.tables) {
        if (in.readInt() != table.length) {
          throw new IllegalStateException("the tagger's weights do not fit its words: retrain it");
        }
        byte[] bytes = in.readNBytes(table.length);
        for (int i = 0; i < table.length; i++) {
          table[i] = bytes[i];
        }
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #load} reads; every weight must fit a byte. */
  void save(OutputStream resource) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(resource))) {
      for (short[] table : tables) {
        out.writeInt(table.length);
        for (short weight : table) {
          out.writeByte(weight);
        }
      }
    }
  }
}
