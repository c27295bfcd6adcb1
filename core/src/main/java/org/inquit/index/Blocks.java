package org.inquit.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Finds all documents of an article: its statements, and itself. */
final class Blocks {
  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(
          new TermQuery(new Term(Schema.LEVEL.field(), Schema.Level.ARTICLE.name())));

  private Blocks() {}

  static Query[] of(String id) {
    Query article = new TermQuery(new Term(Schema.ARTICLE.field(), id));
    return new Query[] {new ToChildBlockJoinQuery(article, ARTICLES), article};
  }
}
