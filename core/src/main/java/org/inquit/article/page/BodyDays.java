package org.inquit.article.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/** What the dates of a body and its captions say about the day on which it was written. */
final class BodyDays {
  private static final DateFinder DATES = new DateFinder();

  /** News names the weekday of what is new in its first paragraphs. */
  private static final int LEAD = 1500;

  private static final int CAPTION = 600;

  /** A line of no more words is a label. */
  private static final int LABEL = 10;

  private final Reading page;
  private String text;
  private DateOrder order;

  BodyDays(Reading page) {
    this.page = page;
  }

  private String text() {
    if (text == null) {
      text =
          IntStream.range(0, page.lines.size())
              .filter(page::tells)
              .mapToObj(i -> page.lines.get(i).text())
              .collect(Collectors.joining("\n"));
    }
    return text;
  }

  /** How the page, its body and all around it, writes days. */
  DateOrder order() {
    if (order == null) {
      order = DateOrder.of(page.lines);
    }
    return order;
  }

  private String lead() {
    return text().substring(0, Math.min(LEAD, text().length()));
  }

  /** The days with their year that sentences name where the caption of the first picture is. */
  List<Stamp> leading() {
    List<Stamp> days = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < page.lines.size() && read < CAPTION; i++) {
      if (page.tells(i) && page.rows[i][Trait.WORDS.ordinal()] > LABEL) {
        String line = page.lines.get(i).text();
        String caption = line.substring(0, Math.min(line.length(), CAPTION - read));
        DATES.find(caption, DateAnchors.NONE).stream()
            .filter(BodyDays::isDay)
            .map(d -> new Stamp(d.date(), Stamp.Place.INFERRED, d.span().in(caption)))
            .forEach(days::add);
        read += caption.length();
      }
    }
    return days;
  }

  static boolean isDay(DateExpression date) {
    return !date.relative() && date.date() != null && date.date().precision() == Precision.DAY;
  }

  /** The last day, month or year that the body names in full, or {@code null}. */
  DateSpan latest() {
    return DATES.find(text(), DateAnchors.NONE).stream()
        .filter(d -> !d.relative() && d.date() != null)
        .map(DateExpression::date)
        .filter(d -> d.first() != null && d.precision().compareTo(Precision.YEAR) <= 0)
        .reduce((a, b) -> b.first().isAfter(a.first()) ? b : a)
        .orElse(null);
  }

  /**
   * Whether the first weekday or yearless day of the first paragraphs is {@code day} or the day
   * before, as in the news of that day.
   */
  boolean bearsOut(LocalDate day) {
    List<LocalDate> now = relative(day);
    List<LocalDate> next = relative(day.plusDays(1));
    for (int i = 0; i < Math.min(now.size(), next.size()); i++) {
      long moved = now.get(i).until(next.get(i), ChronoUnit.DAYS);
      if (moved != 1) {
        return moved == 0 && !now.get(i).isAfter(day) && !now.get(i).isBefore(day.minusDays(1));
      }
    }
    return false;
  }

  /** The days that the first paragraphs name, were they published then. */
  private List<LocalDate> relative(LocalDate published) {
    return DATES.find(lead(), DateAnchors.published(DateSpan.day(published))).stream()
        .filter(d -> d.anchor() == DateExpression.Anchor.PUBLICATION && d.date() != null)
        .filter(d -> d.date().precision() == Precision.DAY)
        .map(d -> d.date().first())
        .toList();
  }
}
