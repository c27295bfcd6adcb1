package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void holdsItsMarks() {
    Quote quote = new Quote(3, 9, true, false);
    assertTrue(quote.holds(3) && quote.holds(8));
    assertFalse(quote.holds(2) || quote.holds(9));
  }
}
