package org.inquit.date;

import java.util.Objects;
import org.inquit.text.Span;

/**
 * A date expression of a text.
 *
 * @param span where it stands
 * @param date the interval it names, or {@code null} where it cannot be resolved
 * @param value {@code date} in ISO 8601; {@code --MM-DD} for a day whose year is not known; else
 *     {@code null}
 * @param anchor what its value hangs on
 * @param bound whether the text names it as the begin or the end of a time
 */
public record DateExpression(Span span, DateSpan date, String value, Anchor anchor, Bound bound) {
  /** What a date is counted from. */
  public enum Anchor {
    NONE,
    PUBLICATION,
    TEXT
  }

  /** "since 2011", "until 2011". */
  public enum Bound {
    NONE,
    SINCE,
    UNTIL
  }

  public DateExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(bound, "bound");
  }

  /** The same expression with another value. */
  DateExpression on(DateSpan other) {
    return new DateExpression(span, other, other.toString(), anchor, bound);
  }

  /** Whether the value hangs on another date. */
  public boolean relative() {
    return anchor != Anchor.NONE;
  }

  /** The time that the text speaks of: open where the date is a bound; {@code null} unresolved. */
  public DateSpan extent() {
    if (date == null || bound == Bound.NONE) {
      return date;
    }
    return bound == Bound.SINCE ? date.onwards() : date.upTo();
  }
}
