package org.inquit.search.query;

import org.apache.lucene.search.Query;
import org.inquit.index.Schema;

/**
 * What a clause has become: a query for documents of one level.
 *
 * @param negative whether its documents must not answer
 * @param scored whether its score says something
 */
record Part(Query query, Schema.Level level, boolean negative, boolean scored) {
  static Part scored(Query query, Schema.Level level) {
    return new Part(query, level, false, true);
  }

  static Part filter(Query query, Schema.Level level) {
    return new Part(query, level, false, false);
  }

  Part negated() {
    return new Part(query, level, !negative, false);
  }
}
