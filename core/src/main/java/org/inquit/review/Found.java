package org.inquit.review;

import org.inquit.search.ArticleHit;
import org.inquit.search.StatementHit;

/**
 * A hit as far as a check looks at it.
 *
 * @param speaker of a statement, or {@code null}
 * @param text a statement's words, an article's title and excerpt
 */
record Found(String id, String speaker, String text) {
  static Found of(StatementHit hit) {
    var speaker = hit.statement().speaker();
    return new Found(hit.statement().id(), speaker == null ? null : speaker.name(), hit.text());
  }

  static Found of(ArticleHit hit) {
    String title = hit.article().title() == null ? "" : hit.article().title() + " ";
    return new Found(hit.article().id(), null, title + hit.excerpt());
  }
}
