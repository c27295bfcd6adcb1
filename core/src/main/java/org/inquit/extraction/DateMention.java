package org.inquit.extraction;

import org.inquit.text.Span;

/**
 * A date expression of the body.
 *
 * @param value ISO 8601 at the precision the text supports, or {@code null} where it cannot be
 *     resolved
 * @param relative whether the value hangs on another date
 */
public record DateMention(Span span, String value, boolean relative) {}
