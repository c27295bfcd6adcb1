package org.inquit.date;

import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SPAN;

import java.util.List;
import java.util.function.IntFunction;

/** Days with a name that a year settles: "Christmas Eve", "Good Friday 2016", "Eid al-Fitr". */
final class NamedDays {
  private static final long LEAD = Word.mask(PREPOSITION, SPAN, SHIFT);
  private static final List<Name> NAMES =
      DateLexicon.lines("named-days.txt").stream().map(Name::read).toList();

  private static final List<Name> HISTORY =
      NAMES.stream().filter(name -> name.once() != null).toList();

  private NamedDays() {}

  /**
   * A line of the list.
   *
   * @param ofYear the day in a year, or {@code null} where a year alone tells none
   * @param yearless the day where no year is named
   * @param once the one day that it means, or {@code null}
   */
  private record Name(String text, IntFunction<DateSpan> ofYear, Meaning yearless, DateSpan once) {
    static Name read(String line) {
      int colon = line.indexOf(" : ");
      String text = line.substring(0, colon);
      String rule = line.substring(colon + 3).strip();
      if (Character.isDigit(rule.charAt(2))) {
        return new Name(text, null, null, DateSpan.parse(rule));
      }
      if (rule.startsWith("near")) {
        return new Name(text, null, Feasts.near(rule), null);
      }
      IntFunction<DateSpan> ofYear = Feasts.rule(rule);
      return new Name(text, ofYear, Meaning.yearly(ofYear), null);
    }

    /** "last Christmas"; the feasts of two days are near or not, whatever word is before them. */
    Meaning shifted(int shift) {
      return ofYear == null ? yearless : Meaning.yearly(ofYear, shift);
    }

    boolean single() {
      return text.indexOf(' ') < 0;
    }
  }

  /** Whether it is a day of history, from which nothing counts that is told beside it. */
  static boolean isHistory(DateTokens t, Found found) {
    return HISTORY.stream().anyMatch(name -> t.after(found.from(), name.text()) == found.to());
  }

  static Found at(DateTokens t, int i, int floor) {
    if (!t.capital(i) && (t.digits(i) == 0 || t.glued(i))) {
      return null;
    }
    for (Name name : NAMES) {
      int end = t.after(i, name.text());
      if (end > 0 && !t.mark(end, '/')) {
        return found(t, i, end, floor, name);
      }
    }
    return null;
  }

  /** A single word is also an adjective ("Christmas sales"): it needs a preposition or a year. */
  private static Found found(DateTokens t, int i, int end, int floor, Name name) {
    YearTail tail = YearTail.read(t, end);
    boolean lead = t.word(i - 1).isAny(LEAD) && !t.says(i - 1, "for");
    if (name.single() && !tail.known() && !lead) {
      return null;
    }
    if (name.once() != null) {
      return Found.absolute(i, end, name.once());
    }
    if (t.is(i - 1, SHIFT) && !tail.known() && i > floor) {
      return Found.published(i - 1, end, name.shifted(t.value(i - 1, SHIFT)));
    }
    return name.ofYear() == null && tail.known()
        ? Found.unresolved(i, tail.to())
        : tail.found(i, end, name.ofYear(), name.yearless(), null);
  }
}
