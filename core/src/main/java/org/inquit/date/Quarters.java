package org.inquit.date;

import static org.inquit.date.WordClass.NUMBERED;
import static org.inquit.date.WordClass.PREPOSITION;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Quarters and halves in short: "Q3 2015", "the 3Q of 2015", "1H 2016". */
final class Quarters {
  private static final Precision[] PRECISIONS = Precision.values();

  private Quarters() {}

  /** The expression whose letter stands at {@code i}; a half needs its year, as H1 is much else. */
  static Found at(DateTokens t, int i, int floor) {
    Precision unit = PRECISIONS[t.value(i, NUMBERED)];
    boolean before = t.glued(i) && t.digits(i - 1) == 1 && !t.glued(i - 1);
    boolean behind = t.glued(i + 1) && t.digits(i + 1) == 1 && !t.glued(i);
    int number = before ? t.number(i - 1) : t.number(i + 1);
    int end = before ? i + 1 : i + 2;
    int from = before ? i - 1 : i;
    boolean code = t.glued(end) && (t.letters(end) || t.digits(end) > 0 || t.dash(end));
    boolean whole = before != behind && t.capital(i) && from >= floor && !code;
    if (!whole || number < 1 || number > (unit == Precision.QUARTER ? 4 : 2)) {
      return null;
    }
    int months = unit == Precision.QUARTER ? 3 : 6;
    IntFunction<DateSpan> ofYear =
        year -> DateSpan.around(LocalDate.of(year, months * (number - 1) + 1, 1), unit);
    YearTail tail = YearTail.read(t, end);
    boolean lead = t.says(from - 1, "the") || t.is(from - 1, PREPOSITION);
    return tail.known() || unit == Precision.QUARTER && lead
        ? tail.found(from, end, ofYear, Meaning.yearly(ofYear), null)
        : null;
  }
}
