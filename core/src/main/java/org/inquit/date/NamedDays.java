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

  private NamedDays() {}

  private record Name(String text, IntFunction<DateSpan> ofYear, DateSpan once) {
    static Name read(String line) {
      int colon = line.indexOf(" : ");
      String rule = line.substring(colon + 3).strip();
      DateSpan once = Character.isDigit(rule.charAt(2)) ? DateSpan.parse(rule) : null;
      return new Name(line.substring(0, colon), once == null ? Feasts.rule(rule) : null, once);
    }

    boolean single() {
      return text.indexOf(' ') < 0;
    }
  }

  static Found at(DateTokens t, int i, int floor) {
    if (!t.capital(i)) {
      return null;
    }
    for (Name name : NAMES) {
      int end = t.after(i, name.text());
      if (end > 0) {
        return found(t, i, end, floor, name);
      }
    }
    return null;
  }

  /** A single word is also an adjective ("Christmas sales"): it needs a preposition or a year. */
  private static Found found(DateTokens t, int i, int end, int floor, Name name) {
    if (name.once() != null) {
      return Found.absolute(i, end, name.once());
    }
    YearTail tail = YearTail.read(t, end);
    boolean lead = t.word(i - 1).isAny(LEAD) && !t.says(i - 1, "for");
    if (name.single() && !tail.known() && !lead) {
      return null;
    }
    if (t.is(i - 1, SHIFT) && !tail.known() && i > floor) {
      return Found.published(i - 1, end, Meaning.yearly(name.ofYear(), t.value(i - 1, SHIFT)));
    }
    return tail.found(i, end, name.ofYear(), Meaning.yearly(name.ofYear()), null);
  }
}
