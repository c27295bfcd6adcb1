package org.inquit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateExpression;
import org.inquit.date.DateExpression.Anchor;
import org.inquit.date.DateExpression.Bound;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.text.Span;

/** The dates of an article that lie in nobody's mouth, and the one that belongs to a cue. */
final class CueDates {
  /** How far from the cue a date may stand, in characters outside the content. */
  private static final int NEAR = 60;

  /** How far the cue may stand from a date that opens its sentence. */
  private static final int NEAR_OPENING = 140;

  private static final int OPENING = "Though in ".length();
  private static final int ADJACENT = " that ".length();

  private final List<DateExpression> dates = new ArrayList<>();
  private final DateSpan published;

  CueDates(List<DateExpression> all, List<Attribution> statements, DateSpan published) {
    this.published = published;
    Set<Span> spans = all.stream().map(DateExpression::span).collect(Collectors.toSet());
    List<Span> contents =
        statements.stream()
            .flatMap(a -> a.content().stream())
            .filter(s -> !spans.contains(s))
            .sorted()
            .toList();
    int next = 0;
    int behind = 0;
    for (DateExpression date : all) {
      for (; next < contents.size() && contents.get(next).start() < date.span().end(); next++) {
        behind = Math.max(behind, contents.get(next).end());
      }
      if (behind <= date.span().start() && tellsWhen(date)) {
        dates.add(date);
      }
    }
  }

  /** Whether it can be the date of an event told: no bound, no decade, not to come. */
  private boolean tellsWhen(DateExpression date) {
    if (date.bound() != Bound.NONE || date.date() == null) {
      return date.bound() == Bound.NONE && date.value() == null;
    }
    boolean future = published != null && date.date().first().isAfter(published.upTo().last());
    return date.date().precision().compareTo(Precision.YEAR) <= 0 && !future;
  }

  /** The date of the cue's sentence that stands nearest to the cue, or {@code null}. */
  DateExpression beside(Span cue, Span sentence, Attribution statement) {
    DateExpression best = null;
    int least = Integer.MAX_VALUE;
    for (int i = firstFrom(sentence.start()); i < dates.size(); i++) {
      DateExpression date = dates.get(i);
      if (date.span().start() >= sentence.end()) {
        break;
      }
      int gap = gap(date.span(), cue, statement);
      if (gap < least && gap <= reach(date, cue, sentence, statement)) {
        least = gap;
        best = date;
      }
    }
    return best;
  }

  /** How far from the cue this date may stand; negative where it belongs to something else. */
  private static int reach(DateExpression date, Span cue, Span sentence, Attribution statement) {
    Span span = date.span();
    if (span.start() - sentence.start() <= OPENING) {
      return NEAR_OPENING;
    }
    boolean year = date.date() != null && date.date().precision() == Precision.YEAR;
    boolean event = date.anchor() == Anchor.TEXT && span.start() > cue.start();
    if (year || event) {
      return -1;
    }
    int content = statement.content().getFirst().start();
    boolean leads = cue.end() <= span.start() && content - span.end() <= ADJACENT;
    return leads && content > span.start() ? NEAR_OPENING : NEAR;
  }

  /** The last day that a sentence names, or {@code null}. */
  DateExpression lastDay(Span sentence) {
    DateExpression last = null;
    for (int i = firstFrom(sentence.start()); i < dates.size(); i++) {
      DateExpression date = dates.get(i);
      if (date.span().start() >= sentence.end()) {
        break;
      }
      boolean day = date.date() != null && date.date().precision() == Precision.DAY;
      last = day && date.anchor() != Anchor.TEXT ? date : last;
    }
    return last;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Characters between date and cue, those of the content left out. */
  private static int gap(Span date, Span cue, Attribution statement) {
    int from = Math.min(date.end(), cue.end());
    int to = Math.max(date.start(), cue.start());
    int inside =
        statement.content().stream()
            .mapToInt(s -> Math.max(0, Math.min(to, s.end()) - Math.max(from, s.start())))
            .sum();
    return to - from - inside;
  }
}
