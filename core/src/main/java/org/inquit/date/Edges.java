package org.inquit.date;

import static org.inquit.date.WordClass.ARTICLE;
import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.LATER;

/** The words before a unit that name a part of it: "early", "mid-", "the end of", "later". */
final class Edges {
  private static final long PART = Word.mask(EDGE, LATER);

  private Edges() {}

  /** Where an expression begins whose core begins at {@code i}; the value stays the core's. */
  static int startOf(DateTokens t, int i, int floor) {
    int at = i - 1;
    at -= t.dash(at) && t.glued(at) || t.is(at, ARTICLE) ? 1 : 0;
    at -= t.says(at, "of") || t.says(at, "in") ? 1 : 0;
    return at >= floor && t.word(at).isAny(PART) ? at : i;
  }
}
