package org.inquit.date;

import static org.inquit.date.WordClass.BEFORE;
import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.EVERY;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.NAMED;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SHORT;
import static org.inquit.date.WordClass.STORY;
import static org.inquit.date.WordClass.UNIT;
import static org.inquit.date.WordClass.WEEKDAY;

import java.time.DayOfWeek;

/** Weekdays without a date: "Thursday", "next Tuesday", "Friday night", "Monday of last week". */
final class Weekdays {
  private static final int WEEK = Precision.WEEK.ordinal();

  private Weekdays() {}

  static Found at(DateTokens t, int i, int floor) {
    if (!t.capital(i) || t.is(i, SHORT) || !plain(t, i)) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(t.value(i, WEEKDAY));
    if (PartsOfMonth.isCounted(t, i)) {
      return PartsOfMonth.weekday(t, i, floor, day);
    }
    int end = t.is(i + 1, DAYPART) && !t.newline(i + 1) ? i + 2 : i + 1;
    Found told = i - 1 < floor ? null : told(t, i, end, day);
    if (told != null) {
      return told;
    }
    int week = t.says(end, "of") ? end + 1 : end;
    if (t.is(week, SHIFT) && t.value(week + 1, UNIT) == WEEK && t.is(week + 1, UNIT)) {
      Meaning meaning = Meaning.weekdayOfWeek(day, t.value(week, SHIFT));
      return Found.published(i, week == end ? end : week + 2, meaning);
    }
    if (t.says(i - 1, "past") && t.says(i - 2, "this") && i - 2 >= floor) {
      return Found.published(i - 2, end, Meaning.weekday(day, -1));
    }
    int from = i - 1 >= floor && t.is(i - 1, SHIFT) ? i - 1 : i;
    Meaning meaning = from < i ? Meaning.weekday(day, t.value(from, SHIFT)) : Meaning.weekday(day);
    return Found.published(from, end, meaning);
  }

  /** Counted from the story: "the next Tuesday", "that Tuesday"; or twice removed from today. */
  private static Found told(DateTokens t, int i, int end, DayOfWeek day) {
    if (t.is(i - 1, SHIFT)) {
      boolean next = t.says(i - 2, "the") && t.value(i - 1, SHIFT) > 0;
      return next ? Found.told(i - 1, end, Meaning.weekday(day, 1)) : null;
    }
    if (t.is(i - 1, STORY) && t.says(i - 2, "the")) {
      return Found.told(i - 1, end, Meaning.weekday(day, t.value(i - 1, STORY)));
    }
    boolean twice = t.says(i - 1, "the") && Distances.isTwiceRemoved(t, end);
    if (twice) {
      int side = t.value(end, BEFORE);
      return Found.published(i - 1, end + 2, Meaning.weekdayTwice(day, side));
    }
    boolean clause = !t.is(i - 2, PREPOSITION) && !Stops.beginsSentence(t, i - 1);
    boolean same = t.is(i - 1, SAME) && !(t.says(i - 1, "that") && clause);
    return same ? Found.told(i - 1, end, Meaning.nearest(day)) : null;
  }

  /** Neither recurring, nor part of a name, nor the head of a full date that is read later. */
  private static boolean plain(DateTokens t, int i) {
    boolean title = t.is(i - 1, NAMED) && t.capital(i - 1);
    boolean paper = t.says(i - 1, "the") && t.capital(i + 1) && t.word(i + 1) == Word.NONE;
    return !t.is(i - 1, EVERY) && !title && !paper && !dated(t, i);
  }

  private static boolean dated(DateTokens t, int i) {
    int at = t.is(i + 1, DAYPART) ? i + 2 : i + 1;
    at += t.mark(at, ',') ? 1 : 0;
    at += t.says(at, "the") ? 1 : 0;
    if (t.is(at, MONTH)) {
      int behind = MonthDays.afterMonth(t, at);
      return Numbers.day(t, t.says(behind, "the") ? behind + 1 : behind) > 0;
    }
    int behind = Numbers.day(t, at) > 0 ? Numbers.afterDay(t, at) : at;
    return behind > at && t.is(t.says(behind, "of") ? behind + 1 : behind, MONTH);
  }
}
