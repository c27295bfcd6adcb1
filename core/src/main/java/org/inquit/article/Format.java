package org.inquit.article;

/** What an input holds; {@code AUTO} decides by content. */
public enum Format {
  AUTO,
  TEXT,
  HTML,
  /** One JSON object a line. */
  JSONL,
  /** One JSON array of objects. */
  JSON,
  CSV,
  TSV,
  WARC
}
