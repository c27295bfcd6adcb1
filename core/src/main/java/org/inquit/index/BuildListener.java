package org.inquit.index;

import org.inquit.article.Article;
import org.inquit.article.Rejection;

/** Hears of each record while an archive is built, on one thread, in the order of the input. */
public interface BuildListener {
  /** Hears nothing. */
  BuildListener NONE = new BuildListener() {};

  /** Tells {@code first}, then {@code second}. */
  static BuildListener both(BuildListener first, BuildListener second) {
    return new BuildListener() {
      @Override
      public void indexed(Article article) {
        first.indexed(article);
        second.indexed(article);
      }

      @Override
      public void unchanged(String id) {
        first.unchanged(id);
        second.unchanged(id);
      }

      @Override
      public void rejected(Rejection rejection) {
        first.rejected(rejection);
        second.rejected(rejection);
      }

      @Override
      public void reduced(Article article) {
        first.reduced(article);
        second.reduced(article);
      }
    };
  }

  /** The article goes into the archive. */
  default void indexed(Article article) {}

  /** The article with this id is in the archive already, read from the same record. */
  default void unchanged(String id) {}

  /** Paragraphs that its outlet repeats were left out of an article that goes in. */
  default void reduced(Article article) {}

  /** The record does not. */
  default void rejected(Rejection rejection) {}
}
