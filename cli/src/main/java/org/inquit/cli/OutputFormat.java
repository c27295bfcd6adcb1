package org.inquit.cli;

/** How an answer is written. */
enum OutputFormat {
  HUMAN,
  JSONL,
  JSON,
  CSV,
  TSV,
  IDS
}
