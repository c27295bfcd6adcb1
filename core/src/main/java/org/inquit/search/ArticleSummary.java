package org.inquit.search;

import org.inquit.article.Article;
import org.inquit.article.Published;

/**
 * What identifies an article beside a hit.
 *
 * @param title its headline, or {@code null}
 * @param source the outlet, or {@code null}
 * @param author the byline, or {@code null}
 * @param published or {@code null}
 * @param url or {@code null}
 */
public record ArticleSummary(
    String id, String title, String source, String author, Published published, String url) {
  static ArticleSummary of(Article article) {
    return new ArticleSummary(
        article.id(),
        article.title(),
        article.source(),
        article.author(),
        article.published(),
        article.url());
  }
}
