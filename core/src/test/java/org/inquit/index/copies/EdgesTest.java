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
    Edges edges = Edges.of(OUTLET, body(9)).without(repeating("P8"));
    byte[] bytes = edges.bytes();
    byte[] amid = new byte[bytes.length + 10];
    System.arraycopy(bytes, 0, amid, 5, bytes.length);
    Edges back = Edges.of(new BytesRef(amid, 5, bytes.length));
    assertEquals(edges.outlet(), back.outlet());
    assertArrayEquals(edges.paragraphs(), back.paragraphs());
    assertEquals(0b100000, back.left());
  }

  @Test
  void whatIsRepeatedIsLeftOut() {
    Repeats repeats = repeating("Subscribe.");
    assertEquals("A\n\nB", kept(repeats, "A\n\nB\n\nSubscribe."));
    assertEquals("A\n\nB", kept(repeats, "Subscribe.\n\nA\n\nB\n\nSubscribe."));
    assertEquals("A\n\nB", kept(repeats, "A\n\nB"));
    assertEquals(0b10, Edges.of(OUTLET, "A\n\nSubscribe.").without(repeats).left());
    assertEquals(0, Edges.of(OUTLET, "A\n\nB").without(repeats).left());
    assertEquals(0, Edges.of("The Gull", "A\n\nSubscribe.").without(repeats).left());
  }

  @Test
  void whatIsRepeatedNoMoreIsKeptAgain() {
    String body = "A\n\nSubscribe.\n\nB";
    Edges left = Edges.of(OUTLET, body).without(repeating("Subscribe."));
    assertEquals("A\n\nB", left.kept(body));
    assertEquals(body, left.without(repeating("Read on.")).kept(body));
  }

  @Test
  void knowTheBodyThatTheyAreOf() {
    Edges edges = Edges.of(OUTLET, body(9)).without(repeating("P0"));
    assertTrue(edges.areOf(OUTLET, body(9)));
    assertFalse(edges.areOf(OUTLET, body(8)));
    assertFalse(edges.areOf("The Gull", body(9)));
  }

  @Test
  void aBodyThatIsAllRepeatedStays() {
    assertEquals("Enable cookies.", kept(repeating("Enable cookies."), "Enable cookies."));
  }

  @Test
  void whatStandsInTheMiddleStays() {
    String body = "A\n\nB\n\nSubscribe.\n\nC\n\nD\n\nE\n\nF";
    assertEquals(body, kept(repeating("Subscribe."), body));
  }

  private static String kept(Repeats repeats, String body) {
    return Edges.of(OUTLET, body).without(repeats).kept(body);
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
