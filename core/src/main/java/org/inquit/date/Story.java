package org.inquit.date;

import java.time.LocalDate;
import org.inquit.date.DateExpression.Anchor;

/** What the dates of one text count from, kept while it is read: publication, item, last date. */
final class Story {
  private static final int NEWS = 60;

  private final DateSpan published;
  private DateSpan item;
  private DateSpan told;

  Story(DateSpan published) {
    this.published = published;
  }

  /** The interval that {@code found} names, or {@code null} where it has nothing to count from. */
  DateSpan resolve(Found found, Tense tense) {
    DateSpan base = base(found.anchor());
    if (found.anchor() == Anchor.NONE) {
      return found.meaning().at(null, tense);
    }
    if (base == null || base.first() == null || base.last() == null) {
      return null;
    }
    DateSpan earliest = at(found, base.first(), tense);
    DateSpan latest = base.precision() == Precision.DAY ? earliest : at(found, base.last(), tense);
    if (earliest == null || latest == null || earliest.equals(latest)) {
      return earliest;
    }
    return earliest.hull(latest);
  }

  private static DateSpan at(Found found, LocalDate base, Tense tense) {
    return found.meaning().at(base, tense);
  }

  private DateSpan base(Anchor anchor) {
    DateSpan now = item != null ? item : published;
    return anchor == Anchor.TEXT && told != null ? told : now;
  }

  /** Remembers a date; one that heads a line dates what follows, unless it is news of the day. */
  void tell(DateSpan date, boolean heads) {
    if (date == null || date.first() == null || date.last() == null) {
      return;
    }
    told = date;
    if (heads && date.precision() == Precision.DAY) {
      item = published == null || isFar(date) ? date : null;
    }
  }

  private boolean isFar(DateSpan date) {
    return date.first().isBefore(published.upTo().last().minusDays(NEWS));
  }
}
