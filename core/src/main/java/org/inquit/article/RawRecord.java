package org.inquit.article;

/** One record of an input, split off but not yet understood; reading it is the costly part. */
public interface RawRecord {
  /** The input as the user named it. */
  String origin();

  /**
   * A digest of the record as it was given: with an equal one it reads as the same article. May run
   * on any thread, beside {@link #read}.
   *
   * @return {@code null} where the record gives no article anyway
   */
  byte[] digest();

  /** Never throws on what the record holds; may run on any thread, once. */
  Outcome read();
}
