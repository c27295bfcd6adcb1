package org.inquit.article;

/** One record of an input, split off but not yet understood; reading it is the costly part. */
public interface RawRecord {
  /** The input as the user named it. */
  String origin();

  /** Never throws on what the record holds; may run on any thread, once. */
  Outcome read();
}
