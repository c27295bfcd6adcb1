package org.inquit.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.inquit.date.DateSpan;
import org.inquit.index.Schema;

/** Counts answers by day, month or year; an answer falls into a period only when it lies within. */
final class TimelineCounter implements CollectorManager<TimelineCounter.Counter, Timeline> {
  private final Schema date;
  private final Timeline.Unit unit;

  TimelineCounter(Schema date, Timeline.Unit unit) {
    this.date = date;
    this.unit = unit;
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Timeline reduce(Collection<Counter> counters) {
    Map<LocalDate, Long> sums = new TreeMap<>();
    long vague = 0;
    long undated = 0;
    for (Counter counter : counters) {
      counter.counts.forEach((start, n) -> sums.merge(start, n, Long::sum));
      vague += counter.vague;
      undated += counter.undated;
    }
    List<Timeline.Period> periods =
        sums.entrySet().stream()
            .map(e -> new Timeline.Period(period(e.getKey()), e.getValue()))
            .toList();
    return new Timeline(periods, vague, undated);
  }

  /** The period that holds a day. */
  private DateSpan period(LocalDate day) {
    return switch (unit) {
      case DAY -> DateSpan.day(day);
      case MONTH -> DateSpan.month(YearMonth.from(day));
      case YEAR -> DateSpan.year(day.getYear());
    };
  }

  /** Counts on one thread. */
  final class Counter extends SimpleCollector {
    private final Map<LocalDate, Long> counts = new TreeMap<>();
    private long vague;
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
      if (!first.advanceExact(doc) || !last.advanceExact(doc)) {
        undated++;
      } else if (first.longValue() == Integer.MIN_VALUE || last.longValue() == Integer.MAX_VALUE) {
        vague++;
      } else {
        dated(LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue()));
      }
    }

    private void dated(LocalDate from, LocalDate to) {
      DateSpan period = period(from);
      if (to.isAfter(period.last())) {
        vague++;
      } else {
        counts.merge(period.first(), 1L, Long::sum);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
