package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {
  private static final long OUTLET = 7;
  private static final long LINE = 99;

  private record Found(long outlet, long text, long[] paragraphs) {}

  @ParameterizedTest
  @CsvSource({
    "10, 4, true",
    "10, 3, false",
    "11, 4, false",
    "4, 4, true",
    "3, 3, false",
    "1000, 400, true",
    "1000, 399, false"
  })
  void aParagraphOnFourTenthsOfThePagesIsRepeated(int pages, int with, boolean repeated) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      all.add(new Found(OUTLET, i, i < with ? new long[] {1000 + i, LINE} : new long[] {1000 + i}));
    }
    assertEquals(repeated, of(all).repeated(OUTLET, LINE));
    assertFalse(of(all).repeated(OUTLET, 1000));
  }

  @Test
  void copiesOfOneArticleCountOnce() {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(new Found(OUTLET, 5, new long[] {LINE}));
    }
    assertFalse(of(all).repeated(OUTLET, LINE));
  }

  @Test
  void eachOutletHasItsOwnShare() {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(new Found(OUTLET, i, new long[] {LINE}));
      all.add(new Found(8, 100 + i, new long[] {LINE + 1}));
    }
    for (int i = 0; i < 20; i++) {
      all.add(new Found(8, 200 + i, new long[0]));
    }
    assertTrue(of(all).repeated(OUTLET, LINE));
    assertFalse(of(all).repeated(8, LINE + 1));
  }

  @Test
  void tellsEarlyWhereThereIsNothingToLookAt() {
    Repeats repeats = new Repeats();
    for (int i = 0; i < 2000; i++) {
      repeats.count(OUTLET, new long[] {i, i + 1, i + 2});
    }
    assertFalse(repeats.counted());
  }

  @Test
  void dependsOnNoOrder() {
    Random random = new Random(3);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      long outlet = random.nextInt(5);
      long[] lines = random.longs(3, 10 * outlet, 10 * outlet + 6).distinct().toArray();
      all.add(new Found(outlet, random.nextInt(80), lines));
    }
    Repeats first = of(all);
    Collections.shuffle(all, random);
    Repeats second = of(all);
    for (long line = 0; line < 60; line++) {
      assertEquals(first.repeated(line / 10, line), second.repeated(line / 10, line), "" + line);
    }
  }

  private static Repeats of(List<Found> all) {
    Repeats repeats = new Repeats();
    all.forEach(f -> repeats.count(f.outlet, f.paragraphs));
    repeats.counted();
    all.forEach(f -> repeats.meet(f.text, f.paragraphs));
    return repeats;
  }
}
