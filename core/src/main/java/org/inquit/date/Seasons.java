package org.inquit.date;

import static org.inquit.date.WordClass.DOUBTFUL;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SEASON;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SINCE;
import static org.inquit.date.WordClass.SPAN;
import static org.inquit.date.WordClass.STORY;
import static org.inquit.date.WordClass.UNTIL;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Seasons: "last summer", "the spring of 2015", "in winter". */
final class Seasons {
  private static final long LEAD = Word.mask(SINCE, UNTIL, SPAN);

  private Seasons() {}

  static Found at(DateTokens t, int i, int floor) {
    int month = 3 * t.value(i, SEASON);
    IntFunction<DateSpan> ofYear =
        year -> DateSpan.around(LocalDate.of(year, month, 1), Precision.SEASON);
    YearTail tail = YearTail.read(t, i + 1);
    int from = Edges.startOf(t, i, floor);
    boolean verb =
        t.is(i, DOUBTFUL) && t.says(i - 1, "that") && t.letters(i + 1) && !t.is(i + 1, LINK);
    boolean story = t.is(i - 1, STORY) || t.is(i - 1, SAME) && !verb;
    if (story && i - 1 >= floor && tail.year() == 0) {
      return Found.told(i - 1, i + 1, Meaning.inYear(ofYear, t.value(i - 1, STORY)));
    }
    if (t.says(i - 1, "past") && t.says(i - 2, "this") && i - 2 >= floor) {
      return Found.published(i - 2, i + 1, Meaning.yearly(ofYear, -1));
    }
    if (tail.known()) {
      return tail.found(from, i + 1, ofYear, Meaning.yearly(ofYear), null);
    }
    if (i - 1 >= floor && t.is(i - 1, SHIFT)) {
      return Found.published(
          Edges.startOf(t, i - 1, floor), i + 1, shifted(ofYear, t.value(i - 1, SHIFT)));
    }
    boolean article = t.says(i - 1, "the");
    int lead = article ? i - 2 : i - 1;
    boolean name = !article && t.says(lead, "into");
    boolean sure = from < i || !name && (t.word(lead).isAny(LEAD) || t.says(lead, "in"));
    return sure && !t.says(i + 1, "of")
        ? Found.published(from, i + 1, Meaning.yearly(ofYear))
        : null;
  }

  /** "this winter" is the one that lasts, wherever in the year it began. */
  private static Meaning shifted(IntFunction<DateSpan> ofYear, int shift) {
    return (base, ahead) -> {
      DateSpan now = DateSpan.around(base, Precision.SEASON);
      boolean lasts = shift == 0 && now.equals(ofYear.apply(now.first().getYear()));
      return lasts ? now : Meaning.yearly(ofYear, shift).at(base, ahead);
    };
  }
}
