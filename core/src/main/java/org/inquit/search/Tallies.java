package org.inquit.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.inquit.index.Schema;

/** Counts the values of a field among what answers, and the years they fall into. */
final class Tallies implements CollectorManager<Tallies.Counter, List<Tally>> {
  private final Schema field;
  private final Schema date;
  private final BitSetProducer owners;

  /**
   * Counts {@code field}, of the articles where {@code owners} tells them, else of what answers.
   */
  Tallies(Schema field, Schema date, BitSetProducer owners) {
    this.field = field;
    this.date = date;
    this.owners = owners;
  }

  /** What {@link #reduce} gave, after Lucene has forgotten its type. */
  @SuppressWarnings("unchecked")
  static List<Tally> of(Object reduced) {
    return (List<Tally>) reduced;
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public List<Tally> reduce(Collection<Counter> counters) {
    Map<String, Tally> all = new HashMap<>();
    for (Counter counter : counters) {
      counter.counts.forEach((value, tally) -> all.merge(value, tally, Tallies::sum));
    }
    return all.values().stream().sorted(ORDER).toList();
  }

  static final Comparator<Tally> ORDER =
      Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::value);

  private static Tally sum(Tally a, Tally b) {
    Tally both = a.plus(b);
    return Tally.of(a.value(), both.years(), both.count());
  }

  /** Counts on one thread; a value of the article counts for each of its statements. */
  final class Counter extends SimpleCollector {
    private final Map<String, Tally> counts = new HashMap<>();
    private SortedSetDocValues values;
    private NumericDocValues first;
    private NumericDocValues last;
    private BitSet articles;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      values = DocValues.getSortedSet(leaf.reader(), field.field());
      first = DocValues.getNumeric(leaf.reader(), date.dayField());
      last = DocValues.getNumeric(leaf.reader(), date.lastDayField());
      articles = owners == null ? null : owners.getBitSet(leaf);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (!values.advanceExact(articles == null ? doc : articles.nextSetBit(doc))) {
        return;
      }
      SortedMap<Integer, Long> year = year(doc);
      for (int i = 0; i < values.docValueCount(); i++) {
        String value = values.lookupOrd(values.nextOrd()).utf8ToString();
        counts.merge(value, Tally.of(value, year, 1), Tallies::sum);
      }
    }

    /** The one year that it lies within, if there is one. */
    private SortedMap<Integer, Long> year(int doc) throws IOException {
      if (first.advanceExact(doc) && last.advanceExact(doc)) {
        int year = LocalDate.ofEpochDay(first.longValue()).getYear();
        if (year == LocalDate.ofEpochDay(last.longValue()).getYear()) {
          return new TreeMap<>(Map.of(year, 1L));
        }
      }
      return new TreeMap<>();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
