package org.inquit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inquit.date.DateSpan;
import org.inquit.search.Timeline.Period;
import org.inquit.search.Timeline.Unit;

/**
 * A period in all series of a timeline.
 *
 * @param days the period, or {@code null} for a long time without anything
 * @param periods one a series, with its counts
 */
record TimelineRow(DateSpan days, List<Period> periods) {
  /** So many empty periods in a row are left out. */
  private static final int LONG_GAP = 4;

  TimelineRow {
    periods = List.copyOf(periods);
  }

  /** The periods in which any series has anything, in order. */
  static List<TimelineRow> of(List<Series> series, Unit unit) {
    SortedMap<DateSpan, Period[]> rows = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      for (Period period : series.get(i).timeline().periods(unit)) {
        rows.computeIfAbsent(period.days(), days -> empty(days, series.size()))[i] = period;
      }
    }
    return rows.entrySet().stream()
        .map(row -> new TimelineRow(row.getKey(), List.of(row.getValue())))
        .toList();
  }

  private static Period[] empty(DateSpan days, int series) {
    Period[] periods = new Period[series];
    Arrays.fill(periods, new Period(days, 0, 0));
    return periods;
  }

  /** The rows with empty ones between them, as time passes. */
  static List<TimelineRow> withGaps(List<TimelineRow> rows) {
    List<TimelineRow> all = new ArrayList<>();
    for (TimelineRow row : rows) {
      if (!all.isEmpty()) {
        all.addAll(between(all.getLast(), row));
      }
      all.add(row);
    }
    return all;
  }

  private static List<TimelineRow> between(TimelineRow before, TimelineRow behind) {
    List<TimelineRow> gap = new ArrayList<>();
    int series = before.periods.size();
    DateSpan days = next(before.days);
    for (; days.first().isBefore(behind.days.first()); days = next(days)) {
      if (gap.size() == LONG_GAP) {
        return List.of(new TimelineRow(null, List.of(empty(days, series))));
      }
      gap.add(new TimelineRow(days, List.of(empty(days, series))));
    }
    return gap;
  }

  private static DateSpan next(DateSpan days) {
    return DateSpan.around(days.last().plusDays(1), days.precision());
  }

  /** The name of a period; dots for a long time without anything. */
  static String label(DateSpan days) {
    return days == null ? "⋮" : days.toString();
  }
}
