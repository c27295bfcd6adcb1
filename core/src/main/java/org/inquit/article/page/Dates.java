package org.inquit.article.page;

import java.util.List;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;

/** Takes dates out of short texts. */
final class Dates {
  private static final DateFinder FINDER = new DateFinder();

  private Dates() {}

  /** What stands before the first date in {@code text}. */
  static String cutFrom(String text) {
    List<DateExpression> dates = FINDER.find(text, DateAnchors.NONE);
    return dates.isEmpty() ? text : text.substring(0, dates.getFirst().span().start());
  }
}
