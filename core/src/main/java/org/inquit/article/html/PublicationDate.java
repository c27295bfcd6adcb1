package org.inquit.article.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.article.page.Stamp;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Judges what a page says of its publication date: metadata, then marked times, then its address.
 */
final class PublicationDate {
  private static final List<String> FIELDS = Words.load("date-fields.txt");
  private static final DateFinder FINDER = new DateFinder();
  private static final Pattern ISO = Pattern.compile("([12]\\d{3})-?(\\d\\d)-?(\\d\\d)(?!\\d).*");
  private static final int FIRST_YEAR = 1990;

  private PublicationDate() {}

  /** The date of the metadata, or {@code null}. */
  static Stamp stated(MetaFields fields, LinkedData data, Document page) {
    Stamp stamp = stamp(data.text("datePublished"), Stamp.Place.METADATA);
    for (String field : FIELDS) {
      stamp = stamp == null ? stamp(fields.first(field), Stamp.Place.METADATA) : stamp;
    }
    stamp = stamp == null ? marked(page) : stamp;
    return stamp == null ? stamp(data.textAnywhere("datePublished"), Stamp.Place.METADATA) : stamp;
  }

  /** Elements that are marked as the date of publication. */
  private static Stamp marked(Document page) {
    for (Element element :
        page.select(
            "[itemprop=datePublished], time[pubdate], abbr.published, time.published,"
                + " time.entry-date, .dt-published")) {
      Stamp stamp = timed(element);
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  /** The only time of the page, or the first in an article. */
  static Stamp timed(Document page) {
    List<Element> times = page.select("article time[datetime], main time[datetime]");
    List<Element> all = times.isEmpty() ? page.select("time[datetime]") : times;
    return all.isEmpty() ? null : timed(all.getFirst());
  }

  /** The day of the last change by the metadata, or {@code null}. */
  static DateSpan modified(MetaFields fields, LinkedData data) {
    String linked = data.text("dateModified");
    String value = linked == null ? fields.first("article:modified_time") : linked;
    Stamp stamp = stamp(value, Stamp.Place.METADATA);
    return stamp == null ? null : stamp.value();
  }

  /** The day by the clock of the readers, where the page tells {@code moment} by it, else null. */
  static Stamp ofReaders(Moment moment, Document page) {
    for (Element time : page.select("time[datetime]")) {
      if (moment.isSame(Moment.of(time.attr("datetime")))) {
        return timed(time);
      }
    }
    return null;
  }

  private static Stamp timed(Element element) {
    for (String value :
        List.of(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            element.text())) {
      Stamp stamp = stamp(value, Stamp.Place.METADATA);
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  private static Stamp stamp(String value, Stamp.Place place) {
    DateSpan day = value == null || value.length() > 60 ? null : day(value.strip());
    return day == null ? null : new Stamp(day, place, value.strip());
  }

  /** The day that {@code value} names, {@code null} for anything else. */
  static DateSpan day(String value) {
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return day(iso);
    }
    List<DateExpression> dates = FINDER.find(value, DateAnchors.NONE);
    DateExpression first = dates.isEmpty() ? null : dates.getFirst();
    boolean day =
        first != null
            && first.date() != null
            && !first.relative()
            && first.date().precision() == Precision.DAY
            && first.date().first().getYear() >= FIRST_YEAR;
    return day ? first.date() : null;
  }

  private static DateSpan day(Matcher iso) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(iso.group(1)),
              Integer.parseInt(iso.group(2)),
              Integer.parseInt(iso.group(3)));
      return day.getYear() < FIRST_YEAR ? null : DateSpan.day(day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
