package org.inquit.index;

import org.inquit.article.Article;
import org.inquit.article.Rejection;

/** Hears of each record while an archive is built, on one thread, in the order of the input. */
public interface BuildListener {
  /** Hears nothing. */
  BuildListener NONE = new BuildListener() {};

  /** The article goes into the archive. */
  default void indexed(Article article) {}

  /** The record does not. */
  default void rejected(Rejection rejection) {}
}
