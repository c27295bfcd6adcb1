package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void leavesItsMarksOutside() {
    Quote closed = new Quote(3, 9, true, false);
    assertEquals(4, closed.inside());
    assertEquals(8, closed.insideEnd());
  }

  @Test
  void goesToTheEndWhenLeftOpen() {
    assertEquals(9, new Quote(3, 9, false, false).insideEnd());
  }

  @Test
  void hasAPartAParagraph() {
    Quote spread = new Quote(3, 20, true, false, List.of(8, 14));
    assertEquals(3, spread.parts());
    assertEquals("4 9 15", spread.inside(0) + " " + spread.inside(1) + " " + spread.inside(2));
    assertEquals(
        "8 14 19", spread.insideEnd(0) + " " + spread.insideEnd(1) + " " + spread.insideEnd(2));
  }

  @Test
  void isOnePartWithinAParagraph() {
    Quote open = new Quote(3, 9, false, false);
    assertEquals(1, open.parts());
    assertEquals(open.inside(), open.inside(0));
    assertEquals(open.insideEnd(), open.insideEnd(0));
  }

  @Test
  void holdsItsMarks() {
    Quote quote = new Quote(3, 9, true, false);
    assertTrue(quote.holds(3) && quote.holds(8));
    assertFalse(quote.holds(2) || quote.holds(9));
  }
}
