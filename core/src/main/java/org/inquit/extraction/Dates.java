package org.inquit.extraction;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;

/** The date expressions of an article's body, counted from its publication. */
final class Dates {
  private static final DateFinder FINDER = new DateFinder();

  private Dates() {}

  static List<DateExpression> of(Article article) {
    DateSpan published = article.published() == null ? null : article.published().value();
    return FINDER.find(article.body(), DateAnchors.published(published));
  }
}
