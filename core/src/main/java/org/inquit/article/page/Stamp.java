package org.inquit.article.page;

import java.util.Objects;
import org.inquit.date.DateSpan;

/**
 * A publication date as a page shows it.
 *
 * @param value the day it names
 * @param place where it stood
 * @param text the words that name it
 */
public record Stamp(DateSpan value, Place place, String text) {
  /** Where a publication date may stand. */
  public enum Place {
    METADATA,
    HEADER,
    BYLINE,
    URL,
    INFERRED
  }

  public Stamp {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(place, "place");
  }
}
