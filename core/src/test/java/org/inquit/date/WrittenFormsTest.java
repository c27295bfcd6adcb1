package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed in any way that newspapers print dates is found whole, and is what it was. */
class WrittenFormsTest {
  private static final int ROUNDS = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MMMM d, yyyy",
        "MMMM dd, yyyy",
        "MMMM d yyyy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "dd MMMM yyyy",
        "d MMMM, yyyy",
        "d MMM yyyy",
        "d-MMM-yyyy",
        "EEEE, MMMM d, yyyy",
        "EEEE, d MMMM yyyy",
        "EEEE d MMMM yyyy",
        "EEE, d MMM yyyy",
        "EEE MMM d, yyyy",
        "yyyy-MM-dd",
        "yyyy/MM/dd",
      })
  void days(String pattern) {
    hold(pattern, Precision.DAY, 1900, 2100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MMMM yyyy", "MMMM, yyyy", "MMM yyyy"})
  void months(String pattern) {
    hold(pattern, Precision.MONTH, 1900, 2100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'in' yyyy", "'since' yyyy", "'until' yyyy", "'(' yyyy ')'"})
  void years(String pattern) {
    Random random = new Random(pattern.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = day(random, 1900, 2100);
      String text = DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
      assertEquals(List.of(DateSpan.year(day.getYear())), dates(text), text);
    }
  }

  /** Where the day cannot be a month, digits alone tell it. */
  @ParameterizedTest
  @CsvSource({"dd/MM/yyyy", "MM/dd/yyyy", "d.M.yyyy", "M-d-yyyy", "d/M/yy", "M/d/yy"})
  void daysInDigits(String pattern) {
    Random random = new Random(pattern.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate any = day(random, 1950, 2049);
      LocalDate day = any.withDayOfMonth(Math.max(13, any.getDayOfMonth()));
      String text = DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
      assertEquals(List.of(DateSpan.day(day)), dates("sent " + text + " by post"), text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DAY", "WEEK", "MONTH", "YEAR"})
  void theIsoForm(Precision unit) {
    Random random = new Random(unit.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      DateSpan span = DateSpan.around(day(random, 1900, 2100), unit);
      String text = "in " + span + ", and on.";
      boolean season = unit == Precision.MONTH && looksLikeSeason(span);
      if (!season) {
        assertEquals(List.of(span), dates(text), text);
      }
    }
  }

  /** "2009-10" is a season of sports, not an October. */
  private static boolean looksLikeSeason(DateSpan month) {
    return month.first().getMonthValue() == month.first().getYear() % 100 + 1;
  }

  private static void hold(String pattern, Precision unit, int from, int to) {
    Random random = new Random(pattern.hashCode());
    DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.US);
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = day(random, from, to);
      String printed = form.format(day);
      String text = "It was signed in " + printed + ", they say.";
      List<DateExpression> found = new DateFinder().find(text, DateAnchors.NONE);
      assertEquals(1, found.size(), text);
      assertEquals(printed, found.getFirst().span().in(text), text);
      assertEquals(DateSpan.around(day, unit), found.getFirst().date(), text);
    }
  }

  private static List<DateSpan> dates(String text) {
    return new DateFinder()
        .find(text, DateAnchors.NONE).stream().map(DateExpression::date).toList();
  }

  private static LocalDate day(Random random, int from, int to) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from) * 365));
  }
}
