package org.inquit.date;

import static org.inquit.date.WordClass.NUMBER;
import static org.inquit.date.WordClass.ORDINAL;
import static org.inquit.date.WordClass.PLURAL;
import static org.inquit.date.WordClass.SUFFIX;
import static org.inquit.date.WordClass.TENS;

/** Numbers in digits and words, as they stand in dates. */
final class Numbers {
  private static final int NONE = 0;

  private Numbers() {}

  /** A year of four digits, or zero. */
  static int year(DateTokens t, int i) {
    int number = t.number(i);
    boolean alone = !t.glued(i + 1) || !(t.letters(i + 1) || continued(t, i + 1));
    return t.digits(i) == 4 && number >= 1000 && number < 3000 && alone ? number : NONE;
  }

  /** Whether the mark at {@code i} carries a number on: {@code 2000,000}, {@code 12.5}. */
  private static boolean continued(DateTokens t, int i) {
    return (t.mark(i, ',') || t.mark(i, '.') || t.mark(i, ':'))
        && t.number(i + 1) >= 0
        && t.glued(i + 1);
  }

  /** A day of a month in digits that are no part of a longer number, or zero. */
  static int day(DateTokens t, int i) {
    int number = t.number(i);
    boolean fits = number >= 1 && number <= 31 && t.digits(i) <= 2;
    boolean follows = t.glued(i) && (t.letters(i - 1) || t.mark(i - 1, '.') || t.mark(i - 1, ':'));
    boolean clock = t.mark(i + 1, ':') && t.glued(i + 1);
    boolean percent = t.mark(i + 1, '%');
    return fits && !follows && !clock && !percent && !fraction(t, i) ? number : NONE;
  }

  private static boolean fraction(DateTokens t, int i) {
    return t.glued(i + 1) && continued(t, i + 1);
  }

  /** The token behind the day at {@code i} and its suffix, if any. */
  static int afterDay(DateTokens t, int i) {
    return t.is(i + 1, SUFFIX) && t.glued(i + 1) ? i + 2 : i + 1;
  }

  /** The last token of an ordinal at {@code i}, with its suffix: "3rd", "third", "twenty-first". */
  static int ordinalEndingAt(DateTokens t, int i) {
    if (t.is(i, SUFFIX) && t.glued(i) && t.number(i - 1) > 0) {
      return t.number(i - 1);
    }
    int tens = t.dash(i - 1) && t.is(i - 2, TENS) ? t.value(i - 2, NUMBER) : 0;
    return t.is(i, ORDINAL) ? t.value(i, ORDINAL) + tens : NONE;
  }

  /** The first token of the ordinal that ends at {@code i}. */
  static int startOfOrdinal(DateTokens t, int i) {
    if (t.is(i, SUFFIX)) {
      return i - 1;
    }
    return t.dash(i - 1) && t.is(i - 2, TENS) ? i - 2 : i;
  }

  /** A number that ends at {@code i}: "2", "two", "a", "twenty-two"; zero where there is none. */
  static int cardinalEndingAt(DateTokens t, int i) {
    if (t.number(i) > 0) {
      return t.number(i);
    }
    int tens = t.dash(i - 1) && t.is(i - 2, TENS) ? t.value(i - 2, NUMBER) : 0;
    return t.is(i, NUMBER) ? t.value(i, NUMBER) + tens : NONE;
  }

  static int startOfCardinal(DateTokens t, int i) {
    return t.is(i, NUMBER) && t.dash(i - 1) && t.is(i - 2, TENS) ? i - 2 : i;
  }

  /** Whether {@code i} is the "s" of "1990s" or "1990's". */
  static boolean plural(DateTokens t, int i) {
    return t.is(i, PLURAL) && t.says(i, "s") && t.glued(i);
  }
}
