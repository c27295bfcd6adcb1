package org.inquit.article.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/**
 * What a page without a stamp lets one conclude of its publication date, the surest first: a date
 * beside the headline where a list of the latest news repeats it; a day without its year under the
 * headline, in the last year that the body names; the latest day of the first paragraphs, a
 * caption's, where the body speaks of it by its weekday.
 */
final class Inference {
  private static final DateFinder DATES = new DateFinder();
  private static final int STAMP_WORDS = 8;
  private static final int UNDER_HEADLINE = 4;

  private final Reading page;
  private final BodyDays body;

  Inference(Reading page, BodyDays body) {
    this.page = page;
    this.body = body;
  }

  /** The date concluded, or {@code null}. */
  Stamp stamp() {
    Stamp echo = besideEcho();
    Stamp yearless = echo == null ? yearless() : null;
    return echo != null ? echo : yearless != null ? yearless : ofCaption();
  }

  private Stamp besideEcho() {
    String headline = page.title < 0 ? null : page.lines.get(page.title).text();
    for (int i = 0; headline != null && i < page.lines.size() - 1; i++) {
      if (i != page.title && page.lines.get(i).text().equalsIgnoreCase(headline)) {
        DateExpression date = alone(i + 1);
        if (date != null && date.date() != null && date.date().precision() == Precision.DAY) {
          return inferred(date.date(), date, page.lines.get(i + 1).text());
        }
      }
    }
    return null;
  }

  /** The date that stands alone on line {@code i}, or {@code null}. */
  private DateExpression alone(int i) {
    String text = page.lines.get(i).text();
    if (page.lines.get(i).tokens().size() > STAMP_WORDS) {
      return null;
    }
    List<DateExpression> dates = DATES.find(text, DateAnchors.NONE);
    return dates.size() == 1 && dates.getFirst().span().start() == 0 ? dates.getFirst() : null;
  }

  private Stamp yearless() {
    for (int i = page.title + 1; i <= page.title + UNDER_HEADLINE && i < page.lines.size(); i++) {
      DateExpression date = page.title < 0 ? null : alone(i);
      if (date != null && date.date() == null && date.value() != null) {
        DateSpan latest = body.latest();
        return latest == null
            ? null
            : inferred(after(latest, date), date, page.lines.get(i).text());
      }
    }
    return null;
  }

  /** The yearless day in the year of {@code latest}, or in the next where it is already over. */
  private static DateSpan after(DateSpan latest, DateExpression yearless) {
    LocalDate day = MonthDay.parse(yearless.value()).atYear(latest.first().getYear());
    return DateSpan.day(day.isBefore(latest.first()) ? day.plusYears(1) : day);
  }

  private Stamp ofCaption() {
    Stamp last = body.leading().stream().max(Comparator.comparing(Stamp::value)).orElse(null);
    LocalDate day = last == null ? null : last.value().first();
    boolean latest = day != null && !body.latest().first().isAfter(day);
    return latest && body.bearsOut(day) ? last : null;
  }

  private static Stamp inferred(DateSpan day, DateExpression date, String text) {
    return new Stamp(day, Stamp.Place.INFERRED, date.span().in(text));
  }
}
