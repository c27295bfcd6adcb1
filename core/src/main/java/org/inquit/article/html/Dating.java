package org.inquit.article.html;

import org.inquit.article.page.Address;
import org.inquit.article.page.Stamp;
import org.jsoup.nodes.Document;

/** Decides between the dates that the metadata of a page, its text and its address tell. */
final class Dating {
  private final MetaFields fields;
  private final LinkedData data;
  private final Document page;

  Dating(MetaFields fields, LinkedData data, Document page) {
    this.fields = fields;
    this.data = data;
    this.page = page;
  }

  /**
   * The publication date, or {@code null}.
   *
   * @param seen the date that the page shows, or {@code null}
   * @param url its address, or {@code null}
   */
  Stamp of(Stamp seen, String url) {
    Stamp stated = PublicationDate.stated(fields, data, page);
    if (stated != null) {
      return seen != null && isShown(stated, seen) ? seen : byReaders(stated);
    }
    Stamp addressed = Address.stamp(url);
    if (addressed != null) {
      return seen != null && Math.abs(days(addressed, seen)) == 1 ? seen : addressed;
    }
    return seen == null ? PublicationDate.timed(page) : seen;
  }

  /**
   * Whether the page shows the day of the text that it has, where the metadata tell that of an
   * earlier text, or the day in Greenwich.
   */
  private boolean isShown(Stamp stated, Stamp seen) {
    Moment moment = Moment.of(stated.text());
    return switch (Math.clamp(days(stated, seen), -2, 2)) {
      case -1 -> moment != null && moment.mayBeDayBefore();
      case 1 -> moment != null && moment.mayBeDayBehind();
      default ->
          seen.place() == Stamp.Place.BYLINE
              || seen.value().equals(PublicationDate.modified(fields, data));
    };
  }

  /** The day by the clock of the readers, where the page tells it. */
  private Stamp byReaders(Stamp stated) {
    Moment moment = Moment.of(stated.text());
    Stamp told = moment == null ? null : PublicationDate.ofReaders(moment, page);
    return told == null ? stated : told;
  }

  /** How many days the second is behind the first. */
  private static long days(Stamp first, Stamp second) {
    return second.value().first().toEpochDay() - first.value().first().toEpochDay();
  }
}
