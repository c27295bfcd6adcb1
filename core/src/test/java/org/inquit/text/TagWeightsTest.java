package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagWeightsTest {
  private static final int WORDS = 9;
  private static final int CLASSES = 6;

  private final TagWeights weights = new TagWeights(WORDS, CLASSES);

  @Test
  void readsWhatItWrote() throws IOException {
    Random random = new Random(5);
    for (short[] table : weights.tables) {
      for (int i = 0; i < table.length; i++) {
        table[i] = (byte) random.nextInt();
      }
    }
    TagWeights read = TagWeights.load(written(), WORDS, CLASSES);
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      assertArrayEquals(weights.tables[t], read.tables[t], "template " + t);
    }
  }

  @Test
  void refusesWeightsOfOtherWords() throws IOException {
    ByteArrayInputStream stale = written();
    var refused =
        assertThrows(IllegalStateException.class, () -> TagWeights.load(stale, WORDS + 1, CLASSES));
    assertTrue(refused.getMessage().contains("retrain"), refused.getMessage());
  }

  @Test
  void refusesWhatIsNoResource() {
    ByteArrayInputStream noise = new ByteArrayInputStream(new byte[] {7, 7});
    assertThrows(UncheckedIOException.class, () -> TagWeights.load(noise, WORDS, CLASSES));
  }

  @Test
  void choosesTheTagWithTheHighestSum() {
    int[] rows = new int[TagWeights.TEMPLATES];
    int[] scores = new int[Tag.COUNT];
    assertEquals(0, weights.best(rows, scores));
    weights.tables[0][Tag.VERB.ordinal()] = 3;
    weights.tables[1][Tag.NOUN.ordinal()] = 2;
    assertEquals(Tag.VERB.ordinal(), weights.best(rows, scores));
    weights.tables[2][Tag.NOUN.ordinal()] = 2;
    assertEquals(Tag.NOUN.ordinal(), weights.best(rows, scores));
    rows[2] = 1;
    assertEquals(Tag.VERB.ordinal(), weights.best(rows, scores));
  }

  @Test
  void rowsStayWithinTheirTables() {
    int[] words = {-1, 0, WORDS - 1, 3};
    int[] kinds = {0, CLASSES - 1, 2, CLASSES - 1};
    int[] rows = new int[TagWeights.TEMPLATES];
    for (int i = 0; i < words.length; i++) {
      for (int before = i == 0 ? Tag.COUNT : 0; before <= (i == 0 ? Tag.COUNT : 14); before++) {
        weights.rows(words, kinds, i, words.length, before, Tag.COUNT, rows);
        for (int t = 0; t < TagWeights.TEMPLATES; t++) {
          assertTrue(rows[t] >= 0 && rows[t] * Tag.COUNT < weights.tables[t].length, "row " + t);
        }
      }
    }
  }

  private ByteArrayInputStream written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.save(out);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
