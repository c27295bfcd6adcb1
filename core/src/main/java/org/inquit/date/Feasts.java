package org.inquit.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The rules of {@code named-days.txt}: from a year to the day or days that a name means in it. */
final class Feasts {
  private static final int NEAR = 31;

  private Feasts() {}

  static IntFunction<DateSpan> rule(String rule) {
    if (rule.startsWith("easter")) {
      int days = Integer.parseInt(rule.substring("easter".length()));
      return year -> DateSpan.day(easter(year).plusDays(days));
    }
    if (rule.startsWith("orthodox")) {
      int days = Integer.parseInt(rule.substring("orthodox".length()));
      return year -> DateSpan.day(orthodoxEaster(year).plusDays(days));
    }
    String[] parts = rule.split(" ");
    return switch (parts[0]) {
      case "weekday" -> weekday(parts);
      case "hijri" -> hijri(MonthDay.parse("--" + parts[1]));
      case "jalali" -> jalali(MonthDay.parse("--" + parts[1]));
      default -> Meaning.dayOf(MonthDay.parse("--" + rule));
    };
  }

  private static IntFunction<DateSpan> weekday(String[] parts) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
    int count = Integer.parseInt(parts[2]);
    int month = Integer.parseInt(parts[3]);
    int later = parts.length > 4 ? Integer.parseInt(parts[4]) : 0;
    return year ->
        DateSpan.day(
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(count, day))
                .plusDays(later));
  }

  /**
   * The one of several lunar feasts that is within a month of the base, the day and its neighbours.
   */
  static Meaning near(String rule) {
    List<MonthDay> days =
        Arrays.stream(rule.substring("near ".length()).split(", "))
            .map(day -> MonthDay.parse("--" + day))
            .toList();
    return (base, ahead) -> {
      try {
        int year = HijrahDate.from(base).get(ChronoField.YEAR);
        return IntStream.rangeClosed(year - 1, year + 1)
            .boxed()
            .flatMap(y -> days.stream().map(d -> lunar(y, d)))
            .filter(feast -> Math.abs(ChronoUnit.DAYS.between(base, feast)) <= NEAR)
            .map(Feasts::withNeighbours)
            .findFirst()
            .orElse(null);
      } catch (DateTimeException e) {
        return null;
      }
    };
  }

  private static LocalDate lunar(int year, MonthDay day) {
    return OtherCalendars.hijri(year, day.getMonthValue(), day.getDayOfMonth());
  }

  private static DateSpan withNeighbours(LocalDate feast) {
    return DateSpan.range(feast.minusDays(1), feast.plusDays(1));
  }

  /** The feast that falls into the Gregorian year, the first of two; the day and its neighbours. */
  private static IntFunction<DateSpan> hijri(MonthDay day) {
    return year -> {
      try {
        LocalDate begin = LocalDate.of(year, 1, 1);
        int lunar = HijrahDate.from(begin).get(ChronoField.YEAR);
        LocalDate feast = lunar(lunar, day);
        return withNeighbours(feast.isBefore(begin) ? lunar(lunar + 1, day) : feast);
      } catch (DateTimeException e) {
        return DateSpan.year(year);
      }
    };
  }

  private static IntFunction<DateSpan> jalali(MonthDay day) {
    return year ->
        DateSpan.day(OtherCalendars.jalali(year - 621, day.getMonthValue(), day.getDayOfMonth()));
  }

  /** Easter Sunday of the western churches (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /**
   * Easter Sunday of the eastern churches, reckoned by the Julian calendar (Meeus, chapter 8),
   * which is 13 days behind ours from 1900 to 2099 and three days in four centuries more or less
   * beyond.
   */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(behind);
  }
}
