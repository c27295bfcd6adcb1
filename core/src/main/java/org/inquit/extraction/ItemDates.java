package org.inquit.extraction;

import java.util.List;
import org.inquit.date.DateExpression;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/**
 * The days that head paragraphs, "On May 18, 2017, …": each dates what follows, up to the next;
 * asked with rising offsets.
 */
final class ItemDates {
  /** A day that heads a paragraph is news, and no item of its own, within these last days. */
  private static final int NEWS_DAYS = 60;

  private static final int LEAD = 8;

  private final String body;
  private final List<DateExpression> dates;
  private final DateSpan published;
  private int next;
  private DateSpan item;

  ItemDates(String body, List<DateExpression> dates, DateSpan published) {
    this.body = body;
    this.dates = dates;
    this.published = published;
  }

  /** The day of the item that holds {@code offset}, or {@code null}. */
  DateSpan at(int offset) {
    for (; next < dates.size() && dates.get(next).span().start() <= offset; next++) {
      DateExpression date = dates.get(next);
      if (!date.relative() && date.date() != null && heads(date.span().start())) {
        item = isNews(date.date()) ? null : date.date();
      }
    }
    return item;
  }

  private boolean isNews(DateSpan date) {
    return date.precision() != Precision.DAY
        || published != null && !date.last().isBefore(published.upTo().last().minusDays(NEWS_DAYS));
  }

  /** Whether nothing but a preposition stands between the line's begin and {@code offset}. */
  private boolean heads(int offset) {
    String lead = body.substring(Math.max(0, offset - LEAD), offset);
    String line = lead.substring(lead.lastIndexOf('\n') + 1).replace('\u00a0', ' ').strip();
    boolean begins = lead.indexOf('\n') >= 0 || offset <= LEAD;
    return begins && (line.isEmpty() || line.equalsIgnoreCase("on"));
  }
}
