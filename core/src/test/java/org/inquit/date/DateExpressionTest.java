package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.inquit.date.DateExpression.Anchor;
import org.inquit.date.DateExpression.Bound;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateExpressionTest {
  private static final Span SPAN = new Span(3, 7);

  @ParameterizedTest
  @CsvSource({
    "2019-05, NONE, 2019-05",
    "2019-05, SINCE, 2019-05/..",
    "2019-05, UNTIL, ../2019-05",
    "2019-02-28, UNTIL, ../2019-02-28",
    "2019/.., SINCE, 2019/..",
    "2019/.., UNTIL, 2019/..",
  })
  void boundsOpenItsExtent(String value, Bound bound, String extent) {
    DateSpan date = DateSpan.parse(value);
    assertEquals(
        DateSpan.parse(extent), new DateExpression(SPAN, date, value, Anchor.NONE, bound).extent());
  }

  @ParameterizedTest
  @EnumSource
  void hasNoExtentUnresolved(Bound bound) {
    assertNull(new DateExpression(SPAN, null, "--05-04", Anchor.PUBLICATION, bound).extent());
  }

  @ParameterizedTest
  @CsvSource({"NONE, false", "PUBLICATION, true", "TEXT, true"})
  void isRelativeWhereItHangsOnADate(Anchor anchor, boolean relative) {
    assertEquals(relative, new DateExpression(SPAN, null, null, anchor, Bound.NONE).relative());
  }

  @Test
  void canBeMovedToAnotherDay() {
    DateSpan may = DateSpan.parse("2019-05");
    DateExpression moved =
        new DateExpression(SPAN, null, null, Anchor.PUBLICATION, Bound.SINCE).on(may);
    assertEquals(new DateExpression(SPAN, may, "2019-05", Anchor.PUBLICATION, Bound.SINCE), moved);
  }

  @Test
  void namesWhatIsMissing() {
    assertMissing("span", null, Anchor.NONE, Bound.NONE);
    assertMissing("anchor", SPAN, null, Bound.NONE);
    assertMissing("bound", SPAN, Anchor.NONE, null);
  }

  private static void assertMissing(String name, Span span, Anchor anchor, Bound bound) {
    NullPointerException refusal =
        assertThrows(
            NullPointerException.class, () -> new DateExpression(span, null, null, anchor, bound));
    assertEquals(name, refusal.getMessage());
  }
}
