package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  private static final String OUTLET = "Coast Daily";

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "5, 5", "6, 6", "7, 6", "40, 6"})
  void twoParagraphsAtTheBeginAndFourAtTheEnd(int paragraphs, int edges) {
    assertEquals(edges, Edges.of(OUTLET, body(paragraphs)).paragraphs().length);
  }

  @Test
  void theMiddleDoesNotCount() {
    Edges edges = Edges.of(OUTLET, body(9));
    assertArrayEquals(
        edges.paragraphs(), Edges.of(OUTLET, body(9).replace("P3", "Q3")).paragraphs());
    for (String edge : new String[] {"P0", "P1", "P5", "P8"}) {
      long[] other = Edges.of(OUTLET, body(9).replace(edge, "Q")).paragraphs();
      assertFalse(Arrays.equals(edges.paragraphs(), other), edge);
    }
  }

  @Test
  void theSameParagraphOfAnotherOutletIsAnother() {
    Edges here = Edges.of(OUTLET, "Subscribe.");
    Edges there = Edges.of("The Gull", "Subscribe.");
    assertNotEquals(here.outlet(), there.outlet());
    assertNotEquals(here.paragraphs()[0], there.paragraphs()[0]);
  }

  @Test
  void standAsBytesAmidOthers() {
    Edges edges = Edges.of(OUTLET, body(9));
    byte[] bytes = edges.bytes();
    byte[] amid = new byte[bytes.length + 10];
    System.arraycopy(bytes, 0, amid, 5, bytes.length);
    Edges back = Edges.of(new BytesRef(amid, 5, bytes.length));
    assertEquals(edges.outlet(), back.outlet());
    assertArrayEquals(edges.paragraphs(), back.paragraphs());
  }

  @Test
  void whatIsRepeatedIsLeftOut() {
    Repeats repeats = repeating("Subscribe.");
    assertEquals("A\n\nB", Edges.without(repeats, OUTLET, "A\n\nB\n\nSubscribe."));
    assertEquals("A\n\nB", Edges.without(repeats, OUTLET, "Subscribe.\n\nA\n\nB\n\nSubscribe."));
    assertEquals("A\n\nB", Edges.without(repeats, OUTLET, "A\n\nB"));
    assertTrue(Edges.of(OUTLET, "A\n\nSubscribe.").anyIn(repeats));
    assertFalse(Edges.of(OUTLET, "A\n\nB").anyIn(repeats));
    assertFalse(Edges.of("The Gull", "A\n\nSubscribe.").anyIn(repeats));
  }

  @Test
  void aBodyThatIsAllRepeatedStays() {
    Repeats repeats = repeating("Enable cookies.");
    assertEquals("Enable cookies.", Edges.without(repeats, OUTLET, "Enable cookies."));
  }

  @Test
  void whatStandsInTheMiddleStays() {
    String body = "A\n\nB\n\nSubscribe.\n\nC\n\nD\n\nE\n\nF";
    assertEquals(body, Edges.without(repeating("Subscribe."), OUTLET, body));
  }

  private static Repeats repeating(String paragraph) {
    Repeats repeats = new Repeats();
    Edges edges = Edges.of(OUTLET, paragraph);
    for (int page = 0; page < 5; page++) {
      repeats.count(edges.outlet(), edges.paragraphs());
    }
    repeats.counted();
    for (int page = 0; page < 5; page++) {
      repeats.meet(page, edges.paragraphs());
    }
    return repeats;
  }

  private static String body(int paragraphs) {
    return IntStream.range(0, paragraphs)
        .mapToObj(i -> "P" + i)
        .collect(Collectors.joining("\n\n"));
  }
}
