package org.inquit.date;

import static org.inquit.date.WordClass.BEFORE;
import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.DEICTIC;
import static org.inquit.date.WordClass.EVERY;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.STORY;

/** Days named from today: "yesterday", "last night", "this weekend", "the following morning". */
final class Deictics {
  private Deictics() {}

  static Found day(DateTokens t, int i) {
    if (t.capital(i) && t.capital(i - 1) && t.word(i - 1) == Word.NONE && !t.newline(i)) {
      return null;
    }
    int end = t.is(i + 1, DAYPART) && !t.newline(i + 1) ? i + 2 : i + 1;
    return Found.published(i, end, Meaning.unit(Precision.DAY, t.value(i, DEICTIC)));
  }

  /** A part of a day with a word before it that says which; else it is a clock time. */
  static Found daypart(DateTokens t, int i, int floor) {
    int from = i - 1;
    if (from < floor) {
      return null;
    }
    int side = t.value(i + 1, BEFORE);
    if (t.says(from, "the") && t.is(i + 1, BEFORE)) {
      return beside(t, i, side);
    }
    if (t.is(from, SHIFT)) {
      int shift = t.value(from, SHIFT);
      Meaning meaning = Meaning.unit(Precision.DAY, shift);
      return shift > 0 ? Found.told(from, i + 1, meaning) : Found.published(from, i + 1, meaning);
    }
    return t.is(from, STORY) || t.is(from, SAME)
        ? Found.told(from, i + 1, Meaning.unit(Precision.DAY, t.value(from, STORY)))
        : null;
  }

  /** "the night before", also of a date that follows, and "the night before last". */
  private static Found beside(DateTokens t, int i, int side) {
    if (Distances.isTwiceRemoved(t, i + 1)) {
      return Found.published(i - 1, i + 3, Meaning.unit(Precision.DAY, 2 * side));
    }
    boolean alone = !t.letters(i + 2) || t.newline(i + 2);
    return alone || FollowingDate.at(t, i + 2, OrderOfText.unsettled()) != null
        ? Found.told(i - 1, i + 2, Meaning.unit(Precision.DAY, side))
        : null;
  }

  static Found weekend(DateTokens t, int i, int floor) {
    int from = i - 1;
    if (from < floor || t.is(from, EVERY)) {
      return null;
    }
    Found part = PartsOfMonth.weekend(t, i, floor);
    if (part != null) {
      return part;
    }
    Found day = t.says(i + 1, "of") ? FollowingDate.dayAt(t, i + 2) : null;
    if (day != null) {
      return Found.around(t.says(from, "the") ? from : i, day, Meaning.weekend(0));
    }
    if (t.says(from, "the") && Distances.isTwiceRemoved(t, i + 1)) {
      return Found.published(from, i + 3, Meaning.weekend(2 * t.value(i + 1, BEFORE)));
    }
    if (t.says(from, "past") && from > floor && t.says(from - 1, "this")) {
      return Found.published(from - 1, i + 1, Meaning.weekend(-1));
    }
    if (t.is(from, SHIFT) || t.says(from, "the")) {
      return Found.published(from, i + 1, Meaning.weekend(t.value(from, SHIFT)));
    }
    return t.is(from, STORY) || t.is(from, SAME)
        ? Found.told(from, i + 1, Meaning.weekend(t.value(from, STORY)))
        : null;
  }
}
