package org.inquit.article;

import java.util.Locale;
import java.util.Objects;
import org.inquit.date.DateSpan;

/**
 * A publication date and the evidence for it.
 *
 * @param value the day, month or year
 * @param basis where it stood
 * @param text the words or characters that say so, or {@code null}
 */
public record Published(DateSpan value, Basis basis, String text) {
  /** Where a publication date stood. */
  public enum Basis {
    METADATA,
    HEADER,
    BYLINE,
    URL,
    INFERRED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Published {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(basis, "basis");
  }
}
