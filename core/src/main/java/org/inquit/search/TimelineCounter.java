package org.inquit.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.inquit.date.DateSpan;
import org.inquit.index.Schema;

/** Counts answers by their dates. */
final class TimelineCounter
    implements CollectorManager<TimelineCounter.Counter, TimelineCounter.Counts> {
  private final Schema date;

  TimelineCounter(Schema date) {
    this.date = date;
  }

  /** How many answers have each date, and how many none. */
  record Counts(SortedMap<DateSpan, Long> dated, long undated) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Counts reduce(Collection<Counter> counters) {
    SortedMap<DateSpan, Long> sums = new TreeMap<>();
    long undated = 0;
    for (Counter counter : counters) {
      counter.counts.forEach((days, n) -> sums.merge(days.span(), n, Long::sum));
      undated += counter.undated;
    }
    return new Counts(sums, undated);
  }

  /** Days since 1970, open ends at the limits. */
  private record Interval(int first, int last) {
    DateSpan span() {
      return DateSpan.range(
          first == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(first),
          last == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(last));
    }
  }

  /** Counts on one thread. */
  final class Counter extends SimpleCollector {
    private final Map<Interval, Long> counts = new HashMap<>();
    private long undated;
    private NumericDocValues first;
    private NumericDocValues last;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      first = DocValues.getNumeric(leaf.reader(), date.dayField());
      last = DocValues.getNumeric(leaf.reader(), date.lastDayField());
    }

    @Override
    public void collect(int doc) throws IOException {
      if (first.advanceExact(doc) && last.advanceExact(doc)) {
        Interval days = new Interval((int) first.longValue(), (int) last.longValue());
        counts.merge(days, 1L, Long::sum);
      } else {
        undated++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
