package org.inquit.article.page;

import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;

/** Takes dates out of short texts. */
final class Dates {
  private static final DateFinder FINDER = new DateFinder();

  private Dates() {}

  /** "Jan. 5" without its year. */
  private static boolean isDayOfYear(DateExpression date) {
    return date.value() != null && date.value().startsWith("--");
  }

  /** What stands before the first absolute date in {@code text}. */
  static String cutFrom(String text) {
    return FINDER.find(text, DateAnchors.NONE).stream()
        .filter(date -> !date.relative() || isDayOfYear(date))
        .findFirst()
        .map(date -> text.substring(0, date.span().start()))
        .orElse(text);
  }
}
