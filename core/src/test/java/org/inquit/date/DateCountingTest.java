package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a text counts is what the calendar counts, for any day. */
class DateCountingTest {
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");
  private static final int ROUNDS = 2000;

  private final Random random = new Random(23);

  @Test
  void daysBeforeAndAfterADate() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = anyDay();
      int days = 1 + random.nextInt(400);
      boolean before = random.nextBoolean();
      String text = "It rained " + days + " days " + (before ? "before " : "after ") + inWords(day);
      assertEquals(day.plusDays(before ? -days : days).toString(), first(text, null), text);
    }
  }

  @Test
  void weeksAgoAndFromNow() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = anyDay();
      int weeks = 1 + random.nextInt(80);
      boolean ago = random.nextBoolean();
      String text = "It rains " + weeks + " weeks " + (ago ? "ago." : "from now.");
      assertEquals(day.plusWeeks(ago ? -weeks : weeks).toString(), first(text, day), text);
    }
  }

  @Test
  void theNthWeekdayOfAMonth() {
    for (int round = 0; round < ROUNDS; round++) {
      YearMonth month = YearMonth.from(anyDay());
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
      int nth = 1 + random.nextInt(NTH.size());
      String text = "On the " + NTH.get(nth - 1) + " " + name(weekday) + " of " + inWords(month);
      LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      assertEquals(day.toString(), first(text, null), text);
    }
  }

  @Test
  void theLastWeekdayOfAMonth() {
    for (int round = 0; round < ROUNDS; round++) {
      YearMonth month = YearMonth.from(anyDay());
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
      String text = "On the last " + name(weekday) + " of " + inWords(month);
      LocalDate day = month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(weekday));
      assertEquals(day.toString(), first(text, null), text);
    }
  }

  @Test
  void theWeekOfADay() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = anyDay();
      String text = "In the week of " + inWords(day);
      assertEquals(DateSpan.around(day, Precision.WEEK).toString(), first(text, null), text);
    }
  }

  @Test
  void thatWeekdayIsNoMoreThanThreeDaysOff() {
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate told = anyDay();
      DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
      LocalDate near = Meaning.nearest(weekday).at(told, random.nextBoolean()).first();
      assertEquals(weekday, near.getDayOfWeek());
      assertEquals(0, Math.abs(near.toEpochDay() - told.toEpochDay()) / 4, told + " " + weekday);
    }
  }

  private LocalDate anyDay() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
  }

  private static String first(String text, LocalDate published) {
    DateSpan known = published == null ? null : DateSpan.day(published);
    return new DateFinder().find(text, DateAnchors.published(known)).getFirst().value();
  }

  private static String inWords(LocalDate day) {
    return name(day.getMonth()) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  private static String inWords(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
