package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.Schema;

/** Hides all copies that answer a query but the one that was seen first. */
final class Collapse implements CollectorManager<Collapse.Sieve, List<BytesRef>> {
  private final Schema id;

  private Collapse(Schema id) {
    this.id = id;
  }

  /** {@code query} without the later copies among what it finds. */
  static Query of(Query query, Schema.Level level, IndexSearcher searcher) throws IOException {
    Schema id = level == Schema.Level.ARTICLE ? Schema.ARTICLE : Schema.STATEMENT;
    List<BytesRef> later = searcher.search(query, new Collapse(id));
    return later.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, BooleanClause.Occur.MUST)
            .add(KeywordField.newSetQuery(id.field(), later), BooleanClause.Occur.MUST_NOT)
            .build();
  }

  @Override
  public Sieve newCollector() {
    return new Sieve();
  }

  @Override
  public List<BytesRef> reduce(Collection<Sieve> sieves) {
    Sieve all = new Sieve();
    for (Sieve sieve : sieves) {
      all.later.addAll(sieve.later);
      sieve.first.forEach(all::admit);
    }
    return all.later;
  }

  /** Where and when a copy was seen. */
  private record Seen(long day, BytesRef id) implements Comparable<Seen> {
    @Override
    public int compareTo(Seen other) {
      int byDay = Long.compare(day, other.day);
      return byDay == 0 ? id.compareTo(other.id) : byDay;
    }
  }

  /** Keeps the first copy of each group, and the ids of all others. */
  final class Sieve extends SimpleCollector {
    private final Map<Long, Seen> first = new HashMap<>();
    private final List<BytesRef> later = new ArrayList<>();
    private NumericDocValues marks;
    private NumericDocValues days;
    private SortedSetDocValues ids;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      marks = DocValues.getNumeric(leaf.reader(), Schema.COPIES.field());
      days = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED.dayField());
      ids = DocValues.getSortedSet(leaf.reader(), id.field());
    }

    @Override
    public void collect(int doc) throws IOException {
      if (marks.advanceExact(doc) && marks.longValue() != 0 && ids.advanceExact(doc)) {
        long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
        admit(marks.longValue(), new Seen(day, BytesRef.deepCopyOf(ids.lookupOrd(ids.nextOrd()))));
      }
    }

    private void admit(long mark, Seen seen) {
      Seen before = first.putIfAbsent(mark, seen);
      if (before == null) {
        return;
      }
      boolean earlier = seen.compareTo(before) < 0;
      later.add(earlier ? before.id : seen.id);
      if (earlier) {
        first.put(mark, seen);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
