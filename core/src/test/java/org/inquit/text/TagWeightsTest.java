package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagWeightsTest {
  private static final int WORDS = 9;
  private static final int CLASSES = 6;

  private final TagWeights weights = new TagWeights(WORDS, CLASSES);

  @Test
  void readsWhatItWrote() throws IOException {
    Random random = new Random(5);
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      for (int i = 0; i < weights.size(t); i++) {
        weights.set(t, i, (byte) random.nextInt());
      }
    }
    TagWeights read = TagWeights.load(written(), WORDS, CLASSES);
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      assertEquals(weights.size(t), read.size(t));
      for (int i = 0; i < weights.size(t); i++) {
        assertEquals(weights.get(t, i), read.get(t, i), "weight " + i + " of template " + t);
      }
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
    assertEquals(0, weights.best(rows));
    weights.set(0, Tag.VERB.ordinal(), 3);
    weights.set(1, Tag.NOUN.ordinal(), 2);
    assertEquals(Tag.VERB.ordinal(), weights.best(rows));
    weights.set(2, Tag.NOUN.ordinal(), 2);
    assertEquals(Tag.NOUN.ordinal(), weights.best(rows));
    rows[2] = 1;
    assertEquals(Tag.VERB.ordinal(), weights.best(rows));
  }

  @Test
  void keepsEachWeightApart() {
    weights.set(3, 2 * Tag.COUNT + 7, -128);
    weights.set(3, 2 * Tag.COUNT + 8, 127);
    weights.set(3, 2 * Tag.COUNT + 7, 5);
    assertEquals(5, weights.get(3, 2 * Tag.COUNT + 7));
    assertEquals(127, weights.get(3, 2 * Tag.COUNT + 8));
    assertEquals(0, weights.get(3, 2 * Tag.COUNT + 6));
    assertEquals(0, weights.get(3, 2 * Tag.COUNT + 9));
  }

  @Test
  void sumsAsOneByOne() {
    Random random = new Random(23);
    int[] rows = new int[TagWeights.TEMPLATES];
    for (int round = 0; round < 2000; round++) {
      int[] sums = new int[Tag.COUNT];
      int reach = round % 3 == 0 ? 2 : 128;
      for (int t = 0; t < TagWeights.TEMPLATES; t++) {
        rows[t] = random.nextInt(weights.size(t) / Tag.COUNT);
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          int weight = random.nextInt(-reach, reach);
          weights.set(t, rows[t] * Tag.COUNT + tag, weight);
          sums[tag] += weight;
        }
      }
      int most = Arrays.stream(sums).max().getAsInt();
      int first = 0;
      while (sums[first] < most) {
        first++;
      }
      assertEquals(first, weights.best(rows), Arrays.toString(sums));
    }
  }

  @Test
  void rowsStayWithinTheirTables() {
    int[] words = {-1, 0, WORDS - 1, 3};
    short[] kinds = {0, CLASSES - 1, 2, CLASSES - 1};
    int[] rows = new int[TagWeights.TEMPLATES];
    for (int i = 0; i < words.length; i++) {
      for (int before = i == 0 ? Tag.COUNT : 0; before <= (i == 0 ? Tag.COUNT : 14); before++) {
        weights.rows(words, kinds, i, words.length, before, Tag.COUNT, rows);
        for (int t = 0; t < TagWeights.TEMPLATES; t++) {
          assertTrue(rows[t] >= 0 && rows[t] * Tag.COUNT < weights.size(t), "row " + t);
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
