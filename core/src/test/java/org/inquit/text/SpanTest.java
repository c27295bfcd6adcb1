package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
