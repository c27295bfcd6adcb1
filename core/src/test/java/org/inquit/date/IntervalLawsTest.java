package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algebra of intervals, on three of any kind. */
class IntervalLawsTest {
  private final Random random = new Random(1);

  @RepeatedTest(300)
  void hullIsTheLeastIntervalThatCoversBoth(RepetitionInfo round) {
    random.setSeed(round.getCurrentRepetition());
    DateSpan a = closed();
    DateSpan b = closed();
    DateSpan c = closed();
    String laws = a + " " + b + " " + c;
    assertEquals(days(a), days(a.hull(a)), laws);
    assertEquals(days(a.hull(b)), days(b.hull(a)), laws);
    assertEquals(days(a.hull(b).hull(c)), days(a.hull(b.hull(c))), laws);
    assertTrue(!(c.covers(a) && c.covers(b)) || c.covers(a.hull(b)), laws);
    assertEquals(a.covers(b), days(a.hull(b)).equals(days(a)), laws);
  }

  @RepeatedTest(300)
  void openEndsReachBeyondEverything(RepetitionInfo round) {
    random.setSeed(round.getCurrentRepetition());
    DateSpan a = closed();
    DateSpan b = closed();
    String laws = a + " " + b;
    assertTrue(a.onwards().covers(a) && a.upTo().covers(a), laws);
    assertEquals(a.onwards(), a.onwards().onwards(), laws);
    assertEquals(a.upTo(), a.upTo().upTo(), laws);
    assertEquals(!b.first().isBefore(a.first()), a.onwards().covers(b), laws);
    assertEquals(!b.first().isAfter(a.last()), a.upTo().overlaps(b), laws);
    assertEquals(a.overlaps(b), a.onwards().overlaps(b) && a.upTo().overlaps(b), laws);
  }

  @RepeatedTest(100)
  void sortingIsTheSameFromEveryOrder(RepetitionInfo round) {
    random.setSeed(round.getCurrentRepetition());
    List<DateSpan> spans = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      DateSpan span = closed();
      spans.addAll(List.of(span, span.onwards(), span.upTo()));
    }
    List<DateSpan> sorted = spans.stream().sorted().toList();
    Collections.shuffle(spans, random);
    assertEquals(sorted, spans.stream().sorted().toList());
    assertTrue(sorted.getFirst().first() == null, "what is open to the past comes first");
  }

  @Test
  void anOpenIntervalJoinsToAnOpenOne() {
    DateSpan since = DateSpan.parse("2011/..");
    DateSpan until = DateSpan.parse("../2014");
    assertEquals("2010/..", since.hull(DateSpan.year(2010)).toString());
    assertEquals("../2014", until.hull(DateSpan.year(2010)).toString());
    assertEquals(since, since.hull(until), "nothing is open at both ends");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-01, 2020-03-31, 2020-03",
    "2020-02-01, 2020-02-28, 2020-02-01/2020-02-28",
    "2020-01, 2020-12, 2020",
    "2020-01, 2020-11, 2020-01/2020-11",
    "2020-03-02, 2020-03-02, 2020-03-02/2020-03-02",
    "2019, 2020, 2019/2020",
    "2020-03/.., 2020-01, 2020/..",
  })
  void aHullThatIsAWholeMonthOrYearIsCalledSo(String one, String other, String hull) {
    assertEquals(hull, DateSpan.parse(one).hull(DateSpan.parse(other)).toString());
  }

  private static List<LocalDate> days(DateSpan span) {
    return List.of(span.first(), span.last());
  }

  private DateSpan closed() {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1000));
    Precision unit = Precision.values()[random.nextInt(Precision.values().length)];
    return unit == Precision.RANGE
        ? DateSpan.range(day, day.plusDays(random.nextInt(100)))
        : DateSpan.around(day, unit);
  }
}
