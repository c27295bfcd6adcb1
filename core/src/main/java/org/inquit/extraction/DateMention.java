package org.inquit.extraction;

import org.inquit.date.DateExpression;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;

/**
 * A date expression of the body.
 *
 * @param value ISO 8601 at the precision the text supports, {@code --MM-DD} for a day whose year is
 *     not known, or {@code null} where it cannot be resolved
 * @param relative whether the value hangs on another date
 */
public record DateMention(Span span, String value, boolean relative) {
  /** The value as an interval; {@code null} where it is not resolved or has no year. */
  public DateSpan days() {
    return value == null || value.startsWith("--") ? null : DateSpan.parse(value);
  }

  static DateMention of(DateExpression found) {
    return new DateMention(found.span(), found.value(), found.relative());
  }
}
