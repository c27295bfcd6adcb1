package org.inquit.search;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a value occurs among what answers.
 *
 * @param value the value, of a name its most frequent spelling
 * @param spellings all spellings counted here, the most frequent first
 * @param count how many answers have it
 * @param years of those that are dated, how many fall into each year
 */
public record Tally(
    String value, List<String> spellings, long count, SortedMap<Integer, Long> years) {
  public Tally {
    spellings = List.copyOf(spellings);
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  static Tally of(String value, SortedMap<Integer, Long> years, long count) {
    return new Tally(value, List.of(value), count, years);
  }

  /** Both as one, under this value. */
  Tally plus(Tally other) {
    SortedMap<Integer, Long> sum = new TreeMap<>(years);
    other.years.forEach((year, n) -> sum.merge(year, n, Long::sum));
    List<String> all = new java.util.ArrayList<>(spellings);
    all.addAll(other.spellings);
    return new Tally(value, all, count + other.count, sum);
  }
}
