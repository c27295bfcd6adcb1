package org.inquit.article;

import org.inquit.article.page.Page;
import org.inquit.article.page.Stamp;

/** Makes articles of what was read from pages. */
final class Articles {
  private Articles() {}

  static Article of(Page page, Source source) {
    return new Article(
        source.id(),
        source.origin(),
        page.url(),
        page.title(),
        page.source(),
        page.author(),
        Language.of(page.body()),
        published(page.stamp()),
        dateline(page),
        page.tags(),
        page.captions(),
        page.body());
  }

  private static Dateline dateline(Page page) {
    boolean none = page.place() == null && page.agency() == null;
    return none ? null : new Dateline(page.place(), page.agency());
  }

  private static Published published(Stamp stamp) {
    return stamp == null
        ? null
        : new Published(stamp.value(), Published.Basis.valueOf(stamp.place().name()), stamp.text());
  }
}
