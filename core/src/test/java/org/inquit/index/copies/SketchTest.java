package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
  private static final Sketch SKETCH = new Sketch(3, 60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry left at noon.    | the FERRY left at noon
          The ferry left at noon.    | “The ferry – left, at noon!”
          It's late                  | It’s late
          The ferry                  | the ferry.
          ferry                      | Ferry
          """)
  void caseAndMarksDoNotCount(String text, String same) {
    assertArrayEquals(SKETCH.of(text), SKETCH.of(same));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | 0
          ' . – '                   | 0
          One                       | 1
          One two                   | 1
          One two three             | 1
          One two three four        | 2
          One two three four five   | 3
          """)
  void beginsWithTheNumberOfShingles(String text, int shingles) {
    byte[] sketch = SKETCH.of(text);
    assertEquals(Sketch.HEAD + SKETCH.size(), sketch.length);
    assertEquals(shingles, Sketch.shingles(sketch, 0));
  }

  @Test
  void theNumberOfShinglesHasItsEnd() {
    assertEquals(40_000, Sketch.shingles(SKETCH.of("a ".repeat(40_002)), 0));
    assertEquals(65_535, Sketch.shingles(SKETCH.of("a ".repeat(90_000)), 0));
  }

  @Test
  void orderOfWordsCounts() {
    assertTrue(same("the ferry left the pier", "the pier left the ferry") < 0.5);
  }

  /** Half of the orders tell about half of the truth: the mean error stays small. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7, 0.95})
  void agreementTellsHowMuchIsShared(double share) {
    Random random = new Random(17);
    double error = 0;
    int rounds = 60;
    for (int i = 0; i < rounds; i++) {
      String[] texts = pair(random, 400, share);
      error += same(texts[0], texts[1]) - shared(texts[0], texts[1]);
    }
    assertTrue(Math.abs(error / rounds) < 0.03, "bias " + error / rounds);
  }

  /** Two texts, the second with the first part of the words of the first, then its own. */
  private static String[] pair(Random random, int words, double share) {
    StringBuilder one = new StringBuilder();
    StringBuilder two = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = " w" + random.nextInt(5000);
      one.append(word);
      two.append(i < words * share ? word : " v" + random.nextInt(5000));
    }
    return new String[] {one.toString(), two.toString()};
  }

  private static double same(String one, String two) {
    ByteBuffer a = ByteBuffer.wrap(SKETCH.of(one)).position(Sketch.HEAD);
    ByteBuffer b = ByteBuffer.wrap(SKETCH.of(two)).position(Sketch.HEAD);
    int same = 0;
    while (a.hasRemaining()) {
      same += a.get() == b.get() ? 1 : 0;
    }
    return (double) same / SKETCH.size();
  }

  private static double shared(String one, String two) {
    Set<String> a = shingles(one);
    Set<String> b = shingles(two);
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    a.retainAll(b);
    return (double) a.size() / union.size();
  }

  private static Set<String> shingles(String text) {
    String[] words = text.strip().split(" ");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      shingles.add(words[i] + words[i + 1] + words[i + 2]);
    }
    return shingles;
  }
}
