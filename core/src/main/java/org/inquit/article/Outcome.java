package org.inquit.article;

/** What became of one input record. */
public sealed interface Outcome {
  /** The record is an article. */
  record Read(Article article) implements Outcome {}

  /** The record is none, and why. */
  record Rejected(Rejection rejection) implements Outcome {}
}
