package org.inquit.attribution;

/**
 * Words between quotation marks, as a range of tokens with its marks.
 *
 * @param first the opening mark
 * @param end the token behind the closing mark, or behind the paragraph that leaves it open
 * @param closed whether a closing mark ends it
 * @param single whether the marks are single ones
 */
record Quote(int first, int end, boolean closed, boolean single) {
  boolean holds(int token) {
    return first <= token && token < end;
  }

  /** The first token of the words. */
  int inside() {
    return first + 1;
  }

  /** The first token behind the words. */
  int insideEnd() {
    return closed ? end - 1 : end;
  }
}
