package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.inquit.date.DateExpression.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTailTest {
  /** The tail begins behind the first word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 2017              | 2017 | 2
          May, 2017             | 2017 | 3
          May of 2017           | 2017 | 3
          May in 2017           | 2017 | 3
          May '17               | 2017 | 3
          May ’17               | 2017 | 3
          May '49               | 2049 | 3
          May '50               | 1950 | 3
          May 2017.             | 2017 | 2
          May 95 9:40           | 1995 | 2
          May 17 19:40:11       | 2017 | 2
          """)
  void readsAPrintedYear(String text, int year, int to) {
    YearTail tail = YearTail.read(DateTokens.of(text), 1);
    assertEquals(year, tail.year(), text);
    assertTrue(tail.known(), text);
    assertEquals(to, tail.to(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May of last year      | -1 | 4
          May of this year      |  0 | 4
          May of next year      |  1 | 4
          May next year         |  1 | 1
          """)
  void readsAYearCountedFromThePublication(String text, int shift, int to) {
    YearTail tail = YearTail.read(DateTokens.of(text), 1);
    assertEquals(0, tail.year(), text);
    assertEquals(shift, tail.shift(), text);
    assertTrue(tail.known(), text);
    assertEquals(to, tail.to(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May and June 2017         | 2017
          May to 5 June 2017        | 2017
          May-June 2017             | 2017
          May until June 3, 2017    | 2017
          May and 2017              | 0
          May and two in June 2017  | 0
          May and June              | 0
          May, June 2017            | 0
          """)
  void borrowsTheYearOfTheOtherEnd(String text, int year) {
    YearTail tail = YearTail.read(DateTokens.of(text), 1);
    assertEquals(year, tail.year(), text);
    assertFalse(tail.known(), text);
    assertEquals(1, tail.to(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 2000 soldiers
          May 20175
          May 0999
          May 3000
          May 2017,000
          May 2017kg
          May 17
          May '170
          May
          """)
  void takesNoOtherNumberForAYear(String text) {
    assertEquals(new YearTail(0, 0, false, 1), YearTail.read(DateTokens.of(text), 1), text);
  }

  @Test
  void aPrintedYearMakesAnAbsoluteDate() {
    Found found = new YearTail(2017, 0, true, 3).found(0, 1, DateSpan::year, null, "part");
    assertEquals(Anchor.NONE, found.anchor());
    assertEquals(3, found.to());
    assertEquals(DateSpan.year(2017), found.meaning().at(null, false));
  }

  @Test
  void aShiftCountsFromTheBase() {
    Found found = new YearTail(0, -1, true, 3).found(0, 4, DateSpan::year, null, "part");
    assertEquals(Anchor.PUBLICATION, found.anchor());
    assertEquals(4, found.to());
    assertEquals("part", found.partial());
    LocalDate base = LocalDate.of(2020, 2, 29);
    assertEquals(DateSpan.year(2019), found.meaning().at(base, false));
  }

  @Test
  void withoutAYearTheMeaningGivenHolds() {
    Meaning yearless = Meaning.fixed(DateSpan.year(1999));
    Found found = new YearTail(0, 0, false, 1).found(0, 1, DateSpan::year, yearless, null);
    assertEquals(DateSpan.year(1999), found.meaning().at(LocalDate.MIN, false));
  }
}
