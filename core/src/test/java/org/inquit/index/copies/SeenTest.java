package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenTest {
  @Test
  void theEarliestIsFirstAndTheUndatedLast() {
    Seen seen = new Seen(4);
    seen.put(0, Long.MAX_VALUE, 5, 50);
    seen.put(1, 20, 9, 90);
    seen.put(2, 10, 7, 70);
    seen.put(3, 20, 8, 80);
    seen.sort();
    assertArrayEquals(
        new int[] {3, 2, 0, 1}, new int[] {seen.rank(0), seen.rank(1), seen.rank(2), seen.rank(3)});
    assertArrayEquals(new long[] {70, 80, 90, 50}, seen.takeKeys());
    assertEquals(7, seen.idAt(0));
    assertEquals(5, seen.idAt(3));
  }

  @Test
  void ranksAreTheSameForAnyOrderOfTheTexts() {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      int size = random.nextInt(200);
      Seen seen = new Seen(size);
      long[][] texts = new long[size][];
      for (int i = 0; i < size; i++) {
        texts[i] = new long[] {random.nextInt(20), random.nextInt(1000) * 1000L + i};
        seen.put(i, texts[i][0], texts[i][1], 0);
      }
      seen.sort();
      Arrays.sort(texts, Comparator.comparingLong((long[] t) -> t[0]).thenComparingLong(t -> t[1]));
      for (int i = 0; i < size; i++) {
        assertEquals(texts[i][1], seen.idAt(i), "round " + round);
      }
    }
  }
}
