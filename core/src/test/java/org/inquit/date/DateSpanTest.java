package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {
  private static final int ROUNDS = 2000;

  private final Random random = new Random(20170518);

  @ParameterizedTest
  @CsvSource({
    "2017-05-18, 2017-05-18, 2017-05-18, DAY",
    "2016-02-29, 2016-02-29, 2016-02-29, DAY",
    "2017-W20, 2017-05-15, 2017-05-21, WEEK",
    "2009-W53, 2009-12-28, 2010-01-03, WEEK",
    "2015-W01, 2014-12-29, 2015-01-04, WEEK",
    "2017-05, 2017-05-01, 2017-05-31, MONTH",
    "2016-02, 2016-02-01, 2016-02-29, MONTH",
    "2015-Q3, 2015-07-01, 2015-09-30, QUARTER",
    "2015-H2, 2015-07-01, 2015-12-31, HALF",
    "2015-SU, 2015-06-01, 2015-08-31, SEASON",
    "2015-WI, 2015-12-01, 2016-02-29, SEASON",
    "2015, 2015-01-01, 2015-12-31, YEAR",
    "199X, 1990-01-01, 1999-12-31, DECADE",
    "19XX, 1900-01-01, 1999-12-31, CENTURY",
    "2014/2015, 2014-01-01, 2015-12-31, RANGE",
    "2017-05-03/2017-05-05, 2017-05-03, 2017-05-05, RANGE",
    "../2014-12-30, , 2014-12-30, RANGE",
    "2011/.., 2011-01-01, , RANGE",
  })
  void readsAndPrintsEveryPrecision(
      String text, LocalDate first, LocalDate last, Precision precision) {
    DateSpan span = DateSpan.parse(text);
    assertEquals(new DateSpan(first, last, precision), span);
    assertEquals(text, span.toString());
  }

  @Test
  void readsDotsForASlash() {
    assertEquals(DateSpan.parse("2016/2017-06"), DateSpan.parse("2016..2017-06"));
    assertEquals(DateSpan.parse("2016/.."), DateSpan.parse("2016.."));
    assertEquals(DateSpan.parse("../2016"), DateSpan.parse("..2016"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "/",
        "20",
        "2017-13",
        "2017-02-29",
        "2017-06-31",
        "2017-W54",
        "2010-W53",
        "2017-W00",
        "2017-Q5",
        "2017-H3",
        "2017-XX",
        "X017",
        "2017-5",
        "2018..2017",
        "a..b",
        "12017",
        "2017-05-18T10:00",
        "2017/2018/2019",
        "+2017-05",
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(DateTimeException.class, () -> DateSpan.parse(text), text);
  }

  @Test
  void checksItself() {
    LocalDate day = LocalDate.of(2017, 5, 18);
    assertThrows(IllegalArgumentException.class, () -> DateSpan.range(null, null));
    assertThrows(IllegalArgumentException.class, () -> DateSpan.range(day, day.minusDays(1)));
    assertThrows(
        IllegalArgumentException.class, () -> new DateSpan(day, day.plusDays(1), Precision.DAY));
    assertThrows(IllegalArgumentException.class, () -> new DateSpan(day, null, Precision.MONTH));
    assertThrows(IllegalArgumentException.class, () -> DateSpan.day(LocalDate.of(10000, 1, 1)));
    assertThrows(IllegalArgumentException.class, () -> DateSpan.day(LocalDate.of(-1, 1, 1)));
  }

  @ParameterizedTest
  @EnumSource
  void parsesWhatItFormats(Precision precision) {
    for (int round = 0; round < ROUNDS; round++) {
      DateSpan span =
          precision == Precision.RANGE ? anyRange() : DateSpan.around(anyDay(), precision);
      assertEquals(span, DateSpan.parse(span.toString()), span::toString);
    }
  }

  @Test
  void unitsLieInOneAnother() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = anyDay();
      for (Precision unit : Precision.values()) {
        if (unit != Precision.RANGE) {
          assertTrue(DateSpan.around(day, unit).covers(DateSpan.day(day)), unit + " " + day);
        }
      }
      assertTrue(DateSpan.year(day.getYear()).covers(DateSpan.around(day, Precision.QUARTER)));
      assertTrue(
          DateSpan.around(day, Precision.CENTURY).covers(DateSpan.around(day, Precision.DECADE)));
    }
  }

  @Test
  void keepsTheLawsOfIntervals() {
    for (int round = 0; round < ROUNDS; round++) {
      DateSpan a = anyRange();
      DateSpan b = anyRange();
      DateSpan c = anyRange();
      String laws = a + " " + b + " " + c;
      assertTrue(a.covers(a) && a.overlaps(a), laws);
      assertEquals(a.overlaps(b), b.overlaps(a), laws);
      assertTrue(!a.covers(b) || a.overlaps(b), laws);
      assertTrue(!(a.covers(b) && b.covers(c)) || a.covers(c), laws);
      assertTrue(!(a.covers(b) && b.covers(a)) || a.equals(b), laws);
      assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), laws);
      assertEquals(a.compareTo(b) == 0, a.equals(b), laws);
    }
  }

  @Test
  void hullCoversBoth() {
    for (int round = 0; round < ROUNDS; round++) {
      DateSpan a = DateSpan.around(anyDay(), Precision.MONTH);
      DateSpan b = DateSpan.around(anyDay(), Precision.WEEK);
      assertTrue(a.hull(b).covers(a) && a.hull(b).covers(b), a + " " + b);
      assertEquals(a.hull(b), b.hull(a));
    }
  }

  @Test
  void opensItsEnds() {
    DateSpan year = DateSpan.year(2011);
    assertEquals("2011/..", year.onwards().toString());
    assertEquals("../2011", year.upTo().toString());
    assertTrue(year.onwards().covers(DateSpan.year(2500)));
    assertFalse(year.upTo().overlaps(DateSpan.year(2012)));
    assertTrue(year.onwards().overlaps(year.upTo()));
  }

  @Test
  void printsWesternDigitsEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
      assertEquals("2017-W20", DateSpan.parse("2017-W20").toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  private LocalDate anyDay() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_640_000));
  }

  private DateSpan anyRange() {
    LocalDate first = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(400));
    return switch (random.nextInt(4)) {
      case 0 -> DateSpan.range(first, null);
      case 1 -> DateSpan.range(null, first);
      default -> DateSpan.range(first, first.plusDays(random.nextInt(400)));
    };
  }
}
