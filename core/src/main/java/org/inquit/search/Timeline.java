package org.inquit.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/**
 * When the answers to a question lie.
 *
 * @param dated how many answers have each date
 * @param undated how many have no date: never dropped, never guessed
 * @param partial whether time ran out before all were counted
 * @param notes what the asker should know: how the question was read
 * @param fingerprint of the archive that answered
 */
public record Timeline(
    SortedMap<DateSpan, Long> dated,
    long undated,
    boolean partial,
    List<String> notes,
    String fingerprint) {
  /** How long the periods are. */
  public enum Unit {
    DAY(Precision.DAY, 1, 31),
    WEEK(Precision.WEEK, 7, 26 * 7),
    MONTH(Precision.MONTH, 30, 5 * 366),
    YEAR(Precision.YEAR, 365, Integer.MAX_VALUE);

    private final Precision precision;
    private final int days;
    private final int longest;

    /** A unit of about so many days, which suits a time of at most {@code longest} days. */
    Unit(Precision precision, int days, int longest) {
      this.precision = precision;
      this.days = days;
      this.longest = longest;
    }

    /** The period that holds {@code day}. */
    public DateSpan around(LocalDate day) {
      return DateSpan.around(day, precision);
    }
  }

  /**
   * How many answers lie within a period, and how many may: those that are dated less exactly.
   *
   * @param days the day, week, month or year
   */
  public record Period(DateSpan days, long certain, long possible) {}

  private static final int MOST_POSSIBLE = 60;

  public Timeline {
    dated = new TreeMap<>(dated);
    notes = List.copyOf(notes);
  }

  /** How many answers there are. */
  public long total() {
    return undated + count(dated.values());
  }

  /**
   * The shortest unit that shows all of these on a screen, and most of them certainly within a
   * period.
   */
  public static Unit unit(Collection<Timeline> timelines) {
    List<DateSpan> bounded =
        timelines.stream()
            .flatMap(t -> t.dated.keySet().stream())
            .filter(Timeline::bounded)
            .toList();
    LocalDate first = bounded.stream().map(DateSpan::first).min(LocalDate::compareTo).orElse(null);
    LocalDate last = bounded.stream().map(DateSpan::last).max(LocalDate::compareTo).orElse(null);
    for (Unit unit : Unit.values()) {
      boolean fits = first == null || length(DateSpan.range(first, last)) <= unit.longest;
      long vague = timelines.stream().mapToLong(t -> t.vague(unit)).sum();
      long all = timelines.stream().mapToLong(t -> count(t.dated.values())).sum();
      if (fits && 2 * vague <= all) {
        return unit;
      }
    }
    return Unit.YEAR;
  }

  /**
   * The periods that hold answers or may hold some, in order. An answer that may lie in more than
   * {@value #MOST_POSSIBLE} of them says nothing of any.
   */
  public List<Period> periods(Unit unit) {
    SortedMap<DateSpan, long[]> counts = new TreeMap<>();
    dated.forEach((days, count) -> add(days, count, unit, counts));
    return counts.entrySet().stream()
        .map(e -> new Period(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static void add(
      DateSpan days, long count, Unit unit, SortedMap<DateSpan, long[]> counts) {
    if (!bounded(days) || length(days) > (long) MOST_POSSIBLE * unit.days) {
      return;
    }
    DateSpan period = unit.around(days.first());
    int kind = period.covers(days) ? 0 : 1;
    for (; !period.first().isAfter(days.last()); period = unit.around(period.last().plusDays(1))) {
      counts.computeIfAbsent(period, p -> new long[2])[kind] += count;
    }
  }

  /** How many answers are dated, but lie in no one period for certain. */
  public long vague(Unit unit) {
    return dated.entrySet().stream()
        .filter(e -> !bounded(e.getKey()) || !unit.around(e.getKey().first()).covers(e.getKey()))
        .mapToLong(e -> e.getValue())
        .sum();
  }

  private static long length(DateSpan days) {
    return days.last().toEpochDay() - days.first().toEpochDay() + 1;
  }

  private static boolean bounded(DateSpan days) {
    return days.first() != null && days.last() != null;
  }

  private static long count(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
