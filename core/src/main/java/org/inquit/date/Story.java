package org.inquit.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the dates of one text count from, kept while it is read: publication, item, last date. */
final class Story {
  private static final int NEWS = 60;

  private final DateSpan published;
  private DateSpan item;
  private DateSpan told;
  private final Map<String, DateSpan> events = new HashMap<>();

  Story(DateSpan published) {
    this.published = published;
  }

  /**
   * The interval that {@code found} names, or {@code null} where it has nothing to count from.
   *
   * @param ahead which way it points where it names no year or no week
   * @param event the noun that it counts from as in "the day before the raid", or {@code null}
   */
  DateSpan resolve(Found found, boolean ahead, String event) {
    DateSpan now = now();
    return switch (found.anchor()) {
      case NONE -> found.meaning().at(null, ahead);
      case PUBLICATION -> from(now, found, ahead, true);
      case TEXT -> fromText(found, ahead, events.getOrDefault(event, told), now);
    };
  }

  /** What {@code found} names counted from {@code date}, which may be {@code null}. */
  DateSpan count(Found found, DateSpan date) {
    return from(date, found, true, true);
  }

  /** The day on which the text is told, the first that it can be, or {@code null}. */
  LocalDate today() {
    return now() == null ? null : now().first();
  }

  private DateSpan now() {
    return item != null ? item : published;
  }

  /** What the date told before leaves open, the publication settles. */
  private static DateSpan fromText(Found found, boolean ahead, DateSpan told, DateSpan now) {
    DateSpan settled = from(told, found, ahead, false);
    return settled != null ? settled : from(now, found, ahead, true);
  }

  private static DateSpan from(DateSpan base, Found found, boolean ahead, boolean loose) {
    if (base == null || base.first() == null || base.last() == null) {
      return null;
    }
    DateSpan earliest = found.meaning().at(base.first(), ahead);
    DateSpan latest =
        base.precision() == Precision.DAY ? earliest : found.meaning().at(base.last(), ahead);
    if (earliest == null || latest == null || earliest.equals(latest)) {
      return earliest;
    }
    return loose ? earliest.hull(latest) : null;
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

  /** Remembers that {@code event}, if any, was on that day. */
  void tellEvent(String event, DateSpan date) {
    if (event != null && date != null && date.precision() == Precision.DAY) {
      events.put(event, date);
    }
  }

  /** Whether {@code event}, which may be {@code null}, was given a day. */
  boolean knows(String event) {
    return events.containsKey(event);
  }

  private boolean isFar(DateSpan date) {
    return date.first().isBefore(published.upTo().last().minusDays(NEWS));
  }
}
