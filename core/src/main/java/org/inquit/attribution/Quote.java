package org.inquit.attribution;

import java.util.List;

/**
 * Words between quotation marks, as a range of tokens with its marks.
 *
 * @param first the opening mark
 * @param end the token behind the closing mark, or behind the paragraph that leaves it open
 * @param closed whether a closing mark ends it
 * @param single whether the marks are single ones
 * @param reopened the marks that open it again at the begin of later paragraphs
 */
record Quote(int first, int end, boolean closed, boolean single, List<Integer> reopened) {
  Quote {
    reopened = List.copyOf(reopened);
  }

  Quote(int first, int end, boolean closed, boolean single) {
    this(first, end, closed, single, List.of());
  }

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

  /** How many paragraphs it has words in. */
  int parts() {
    return reopened.size() + 1;
  }

  /** The first token of the words in its paragraph {@code part}, from 0. */
  int inside(int part) {
    return part == 0 ? inside() : reopened.get(part - 1) + 1;
  }

  /** The first token behind the words in its paragraph {@code part}. */
  int insideEnd(int part) {
    return part == reopened.size() ? insideEnd() : reopened.get(part);
  }
}
