package org.inquit.search;

import org.inquit.article.Article;
import org.inquit.article.Published;

/**
 * What identifies an article beside a hit.
 *
 * @param title its headline, or {@code null}
 * @param source the outlet, or {@code null}
 * @param published or {@code null}
 * @param url or {@code null}
 */
public record ArticleSummary(
    String id, String title, String source, Published published, String url) {
  static ArticleSummary of(Article article) {
    return new ArticleSummary(
        article.id(), article.title(), article.source(), article.published(), article.url());
  }
}
