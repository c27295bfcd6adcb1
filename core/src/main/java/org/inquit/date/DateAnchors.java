package org.inquit.date;

/**
 * What is known of a text before it is read.
 *
 * @param published when it was published, at any precision, or {@code null}
 * @param order how its numeric dates are written, or {@code null} to let the text settle it
 */
public record DateAnchors(DateSpan published, Order order) {
  /** Nothing is known. */
  public static final DateAnchors NONE = new DateAnchors(null, null);

  /** Whether 3/4/2017 is the third of April or the fourth of March. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /** A text published then, whose numeric dates settle themselves. */
  public static DateAnchors published(DateSpan published) {
    return new DateAnchors(published, null);
  }
}
