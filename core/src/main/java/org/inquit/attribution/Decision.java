package org.inquit.attribution;

/** What is decided by weights, in this order. */
enum Decision {
  /** Whether a quotation is an utterance of its own, not words within a clause. */
  UTTERANCE,
  /** Which noun phrase is the source of a cue. */
  SOURCE,
  /** Which cue an utterance belongs to. */
  ATTACH,
  /** Where the content behind a cue begins. */
  START,
  /** Where the content behind a cue ends. */
  END,
  /** Where the content before a cue begins. */
  START_BEFORE,
  /** Whether the words behind a cue are its content. */
  AFTER,
  /** Whether the words before a cue are its content. */
  BEFORE
}
