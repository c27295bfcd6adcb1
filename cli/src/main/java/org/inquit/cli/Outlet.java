package org.inquit.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.article.Published;
import org.inquit.search.ArticleSummary;

/** Where an answer was read, in one line. */
final class Outlet {
  private Outlet() {}

  /** The outlet, the headline and the date, as far as they are known, then {@code id}. */
  static String line(ArticleSummary article, String id) {
    return line(article.source(), article.title(), published(article.published()), id);
  }

  static String published(Published published) {
    return published == null ? "undated" : "published " + DateWords.of(published.value());
  }

  static String line(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Paper::safe)
        .collect(Collectors.joining(" · "));
  }
}
