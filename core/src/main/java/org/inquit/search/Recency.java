package org.inquit.search;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.inquit.index.Schema;

/**
 * What a day adds to relevance: {@value #BONUS} today, half of it so many days ago, a third twice
 * as many days ago; nothing where there is none.
 *
 * <p>About what a telling word adds, so that certain dates and sure names still come first.
 */
final class Recency extends DoubleValuesSource {
  static final double BONUS = 4;

  private final String field;
  private final long today;
  private final int half;

  private Recency(String field, long today, int half) {
    this.field = field;
    this.today = today;
    this.half = half;
  }

  /** {@code query} with the bonus for the day that {@code date} holds. */
  static Query of(Query query, Schema date, LocalDate today, int half) {
    Recency recency = new Recency(date.dayField(), today.toEpochDay(), half);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new FunctionScoreQuery(MatchAllDocsQuery.INSTANCE, recency), Occur.SHOULD)
        .build();
  }

  /** The bonus of a day {@code age} days ago; a day to come counts as today. */
  static double bonus(long age, int half) {
    return BONUS * half / (half + Math.max(0.0, age));
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), field);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return bonus(today - days.longValue(), half);
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        return days.advanceExact(doc);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return DocValues.isCacheable(leaf, field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency that
        && field.equals(that.field)
        && today == that.today
        && half == that.half;
  }

  @Override
  public int hashCode() {
    return (field.hashCode() * 31 + Long.hashCode(today)) * 31 + half;
  }

  @Override
  public String toString() {
    return "recency of " + field;
  }
}
