package org.inquit.cli;

/** How an answer is written. */
enum OutputFormat {
  HUMAN,
  JSONL,
  JSON,
  CSV,
  TSV,
  IDS;

  /** Whether the end of an answer stands in the data. */
  boolean carriesEnd() {
    return this == JSONL || this == JSON;
  }
}
