package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
  private static final LocalDate BASE = LocalDate.of(2021, 6, 16);

  @ParameterizedTest
  @CsvSource({
    "TUESDAY, k=weekday k=weekday-1",
    "THURSDAY, k=weekday k=weekday-6",
  })
  void aWeekdayTellsHowManyDaysItIsAgo(DayOfWeek day, String cues) {
    assertEquals(cues, cues(Choice.of(Meaning.weekday(day), BASE)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, k=month k=month-1",
    "7, k=month k=month-11",
    "12, k=month k=month-6",
  })
  void aMonthTellsHowManyMonthsItIsAgo(int month, String cues) {
    Meaning meaning = Meaning.yearly(year -> DateSpan.month(YearMonth.of(year, month)));
    assertEquals(cues, cues(Choice.of(meaning, BASE)));
  }

  @Test
  void theDayItselfLeavesNothingToChoose() {
    assertFalse(Choice.of(Meaning.weekday(DayOfWeek.WEDNESDAY), BASE).open());
    assertTrue(Choice.of(Meaning.weekday(DayOfWeek.THURSDAY), BASE).open());
    assertFalse(Choice.of(Meaning.unit(Precision.YEAR, -1), BASE).open());
    assertFalse(Choice.of(Meaning.fixed(null), BASE).open());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 20, true",
    "6, 10, false",
    "12, 14, true",
    "12, 20, false",
  })
  void aDayOfTheYearIsDrawnToTheNearerReading(int month, int day, boolean ahead) {
    Choice choice = Choice.of(Meaning.yearly(Meaning.dayOf(MonthDay.of(month, day))), BASE);
    assertEquals("", cues(choice));
    assertEquals(ahead, choice.nearness() > 0);
  }

  @Test
  void nearnessIsBoundedAndThatOfWeekdaysAndMonthsIsLeftToTheirCues() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      LocalDate base = BASE.plusDays(random.nextInt(3000));
      MonthDay day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
      Choice choice = Choice.of(Meaning.yearly(Meaning.dayOf(day)), base);
      assertTrue(Math.abs(choice.nearness()) <= 2.5, choice.toString());
    }
    assertEquals(0, Choice.of(Meaning.weekday(DayOfWeek.MONDAY), BASE).nearness());
  }

  private static String cues(Choice choice) {
    List<String> cues = new ArrayList<>();
    choice.cues(cues::add);
    return String.join(" ", cues);
  }
}
