package org.inquit.article.html;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/**
 * A moment that a page tells with its offset from Greenwich: {@code 2019-06-04T22:15:00-05:00}.
 *
 * @param at to the second
 */
record Moment(OffsetDateTime at) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]")
          .withResolverStyle(ResolverStyle.STRICT);

  /** In Greenwich before this hour it is yesterday somewhere, from {@link #EAST} on tomorrow. */
  private static final int WEST = 12;

  private static final int EAST = 10;

  /** The moment, or {@code null} where {@code text} tells none. */
  static Moment of(String text) {
    try {
      return new Moment(OffsetDateTime.parse(text, FORMAT).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether {@code other} tells the same moment, by whatever clock. */
  boolean isSame(Moment other) {
    return other != null && at.isEqual(other.at);
  }

  /** Whether it may be told by the clock of Greenwich, while its readers have the day before. */
  boolean mayBeDayBefore() {
    return at.getOffset().equals(ZoneOffset.UTC) && at.getHour() < WEST;
  }

  /** The same for the day behind. */
  boolean mayBeDayBehind() {
    return at.getOffset().equals(ZoneOffset.UTC) && at.getHour() >= EAST;
  }
}
