package org.inquit.index;

/** What a new generation takes over from the live one. */
public enum Base {
  /** Nothing: every record is read and understood anew. */
  NONE,
  /** The articles of records that are still given, unchanged. */
  UNCHANGED,
  /** All articles that no record replaces. */
  ALL,
  /** Nothing that was understood: its articles are the records, see {@link StoredRecords}. */
  STORED
}
