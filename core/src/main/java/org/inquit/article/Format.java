package org.inquit.article;

/** What an input holds; {@code AUTO} decides by content. */
public enum Format {
  AUTO,
  TEXT,
  HTML,
  JSONL,
  WARC
}
