package org.inquit.search.query;

import org.apache.lucene.search.Query;
import org.inquit.index.Schema;

/**
 * What a clause has become: a query for documents of one level.
 *
 * @param negative whether its documents must not answer
 * @param scored whether its score says something
 * @param own whether no document of another level may answer: its fields stand in no other
 */
record Part(Query query, Schema.Level level, boolean negative, boolean scored, boolean own) {
  static Part scored(Query query, Schema.Level level) {
    return new Part(query, level, false, true, true);
  }

  static Part filter(Query query, Schema.Level level) {
    return new Part(query, level, false, false, true);
  }

  /** The same, which documents of other levels may answer too unless {@code keeps}. */
  Part own(boolean keeps) {
    return new Part(query, level, negative, scored, keeps);
  }

  Part negated() {
    return new Part(query, level, !negative, false, own);
  }

  /** Whether all that answers is of the level, whatever is asked beside it. */
  boolean keepsToLevel() {
    return own && !negative;
  }
}
