package org.inquit.article.page;

import java.time.LocalDate;
import java.time.Month;
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
 * headline, in the year that this names or soon behind the last day that the body names; the latest
 * day of the first paragraphs, a caption's, where the body speaks of it by its weekday.
 */
final class Inference {
  private static final DateFinder DATES = new DateFinder();
  private static final int STAMP_WORDS = 8;
  private static final int LABEL = 4;
  private static final int UNDER_HEADLINE = 4;

  /** From this month on headlines speak of the year to come. */
  private static final Month AHEAD = Month.NOVEMBER;

  /** News names days of the last so many months. */
  private static final int FAR = 6;

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
    String headline = page.headline();
    for (int i = 0; headline != null && i < page.lines.size() - 1; i++) {
      if (i != page.title && page.lines.get(i).text().equalsIgnoreCase(headline)) {
        Stamp beside = day(i + 1);
        return beside == null && isLabel(i + 1) ? day(i + 2) : beside;
      }
    }
    return null;
  }

  /** The day that stands alone on line {@code i}, or {@code null}. */
  private Stamp day(int i) {
    DateExpression date = i < page.lines.size() ? alone(i) : null;
    boolean day = date != null && date.date() != null && date.date().precision() == Precision.DAY;
    return day ? inferred(date.date(), date, page.lines.get(i).text()) : null;
  }

  /** Whether line {@code i} is too short for another headline: a section, or who wrote. */
  private boolean isLabel(int i) {
    return page.lines.get(i).tokens().size() <= LABEL;
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
        DateSpan day = inYear(MonthDay.parse(date.value()));
        return day == null ? null : inferred(day, date, page.lines.get(i).text());
      }
    }
    return null;
  }

  /** The day in the year of the headline, else behind the last day of the body; else null. */
  private DateSpan inYear(MonthDay day) {
    Integer year = yearOfHeadline();
    if (year != null) {
      return day.getMonth().compareTo(AHEAD) < 0 ? DateSpan.day(day.atYear(year)) : null;
    }
    DateSpan latest = body.latest();
    return latest == null || latest.precision() != Precision.DAY
        ? null
        : behind(latest.first(), day);
  }

  /** The year that the headline names; a headline of the last months may name the next. */
  private Integer yearOfHeadline() {
    return DATES.find(page.headline(), DateAnchors.NONE).stream()
        .filter(d -> !d.relative() && d.date() != null && d.date().precision() == Precision.YEAR)
        .map(d -> d.date().first().getYear())
        .findFirst()
        .orElse(null);
  }

  /** The next such day behind {@code latest}, unless it is far. */
  private static DateSpan behind(LocalDate latest, MonthDay yearless) {
    LocalDate day = yearless.atYear(latest.getYear());
    LocalDate next = day.isBefore(latest) ? yearless.atYear(latest.getYear() + 1) : day;
    return next.isAfter(latest.plusMonths(FAR)) ? null : DateSpan.day(next);
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
