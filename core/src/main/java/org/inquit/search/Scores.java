package org.inquit.search;

import org.apache.lucene.search.FieldDoc;

/** The relevance of a hit. */
final class Scores {
  private Scores() {}

  /** Its score where hits are sorted by it, else 0. */
  static double of(FieldDoc hit) {
    return hit.fields[0] instanceof Float score ? score : 0;
  }
}
