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

  /** Where it begins in the input, from 1, or 0 where lines mean nothing. */
  default long line() {
    return 0;
  }

  /** Whether the body is taken as it is given; else it is what cleaning found on a page. */
  default boolean verbatim() {
    return true;
  }

  /** Never throws on what the record holds; may run on any thread, once. */
  Outcome read();
}
