package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private final Span said = new Span(3, 7);

  @Test
  void isHalfOpen() {
    assertEquals(4, said.length());
    assertEquals("said", said.in("He said no"));
    assertFalse(said.overlaps(new Span(7, 9)));
    assertTrue(said.overlaps(new Span(6, 9)));
  }

  @Test
  void containsItself() {
    assertTrue(said.contains(said));
    assertTrue(said.contains(new Span(4, 5)));
    assertFalse(said.contains(new Span(2, 5)));
  }

  @Test
  void neverEndsBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
  }

  @Test
  void sortsByStartThenEnd() {
    assertTrue(said.compareTo(new Span(3, 8)) < 0);
    assertTrue(said.compareTo(new Span(1, 9)) > 0);
  }

  @Test
  void mayBeEmpty() {
    Span empty = new Span(5, 5);
    assertEquals(0, empty.length());
    assertEquals("", empty.in("He said no"));
    assertTrue(said.contains(empty));
    assertFalse(empty.contains(said));
  }

  @Test
  void tellsWhatIsNoSpan() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertTrue(refused.getMessage().contains("[4,3)"), refused.getMessage());
  }

  @Test
  void overlapsBothWays() {
    for (int a = 0; a < 8; a++) {
      for (int b = a + 1; b < 9; b++) {
        Span other = new Span(a, b);
        boolean shared = IntStream.range(a, b).anyMatch(i -> 3 <= i && i < 7);
        assertEquals(shared, said.overlaps(other), other.toString());
        assertEquals(shared, other.overlaps(said), other.toString());
        assertEquals(3 <= a && b <= 7, said.contains(other), other.toString());
      }
    }
  }
}
