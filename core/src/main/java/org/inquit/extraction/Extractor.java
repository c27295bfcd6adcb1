package org.inquit.extraction;

import java.util.List;
import org.inquit.article.Article;

/** Finds who says what in an article; immutable and safe to share between threads. */
public final class Extractor {
  /** Never throws on what an article holds. */
  public AnnotatedArticle extract(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
  }
}
