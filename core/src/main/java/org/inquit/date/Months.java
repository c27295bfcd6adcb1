package org.inquit.date;

import static org.inquit.date.WordClass.DOUBTFUL;
import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.EVERY;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SHORT;

import java.time.YearMonth;
import java.util.function.IntFunction;

/** Months: "May 2017", "last May", "mid-November", "June-July 2015", "August and September". */
final class Months {
  private static final long SIGN = Word.mask(PREPOSITION, EDGE, SHIFT, LINK, SAME);

  private Months() {}

  static Found at(DateTokens t, int i, int floor) {
    Found day = MonthDays.at(t, i, floor);
    return day != null ? day : month(t, i, floor);
  }

  private static Found month(DateTokens t, int i, int floor) {
    int month = t.value(i, MONTH);
    int end = MonthDays.afterMonth(t, i);
    int second = joined(t, i, end);
    int behind = second > 0 ? MonthDays.afterMonth(t, end + 1) : end;
    YearTail tail = YearTail.read(t, behind);
    if (!sure(t, i, behind, tail)) {
      return null;
    }
    int from = Edges.startOf(t, i, floor);
    IntFunction<DateSpan> ofYear = year -> months(year, month, second > 0 ? second : month);
    if (t.is(i - 1, EVERY)) {
      return null;
    }
    if (t.is(i - 1, SAME) && i > floor && !tail.known()) {
      return Found.told(i - 1, behind, Meaning.inYear(ofYear, 0));
    }
    if (tail.to() == behind && t.is(i - 1, SHIFT) && !tail.known()) {
      Meaning meaning = Meaning.yearly(ofYear, t.value(i - 1, SHIFT));
      return Found.published(Math.max(floor, i - 1), behind, meaning);
    }
    return tail.found(from, behind, ofYear, Meaning.yearly(ofYear), null);
  }

  /** The second month of "August and September" or "June-July", unless it is one of a pair. */
  private static int joined(DateTokens t, int i, int link) {
    boolean pair = t.says(i - 1, "between") || t.says(i - 1, "from");
    boolean links = t.dash(link) || t.says(link, "and");
    boolean day = Numbers.day(t, MonthDays.afterMonth(t, link + 1)) > 0;
    boolean later = t.value(link + 1, MONTH) > t.value(i, MONTH);
    return links && later && !pair && !day && t.capital(link + 1) ? t.value(link + 1, MONTH) : 0;
  }

  private static DateSpan months(int year, int first, int last) {
    DateSpan begin = DateSpan.month(YearMonth.of(year, first));
    return first == last
        ? begin
        : DateSpan.range(begin.first(), DateSpan.month(YearMonth.of(year, last)).last());
  }

  /** Whether the word means the month and not the verb, the auxiliary or a person. */
  private static boolean sure(DateTokens t, int i, int behind, YearTail tail) {
    boolean dated = tail.year() > 0 || tail.known();
    boolean plain = !t.is(i, DOUBTFUL) && !t.is(i, SHORT);
    if (!t.capital(i)) {
      return plain && (dated || t.word(i - 1).isAny(SIGN));
    }
    boolean name =
        !dated
            && (namesPerson(t, i - 1, behind) || t.capital(behind) && t.word(behind) == Word.NONE);
    boolean lead = t.word(i - 1).isAny(SIGN) || t.dash(i - 1) && t.is(i - 2, EDGE);
    return dated || (plain ? lead || !name : lead && !name && !t.is(i, SHORT));
  }

  /**
   * Whether the word at {@code i}, right before a month, may be a given name: "Hanna June said",
   * but not "Harvest June sales".
   */
  private static boolean namesPerson(DateTokens t, int i, int behind) {
    boolean noun = t.letters(behind) && !t.capital(behind) && t.word(behind) == Word.NONE;
    return t.capital(i)
        && t.word(i) == Word.NONE
        && !Stops.beginsSentence(t, i)
        && !t.newline(i + 1)
        && !noun;
  }
}
