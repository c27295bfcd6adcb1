package org.inquit.name;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The names of one person across an archive.
 *
 * @param name the most frequent of the fullest spellings, to be shown
 * @param spellings each printed name with its count, the most frequent first
 * @param apart names that share the surname and were kept apart, with why
 */
public record NameGroup(
    String name, SequencedMap<String, Integer> spellings, Map<String, Difference> apart) {
  NameGroup(List<String> names, Map<String, Integer> counts, Map<String, Difference> apart) {
    this(names.getFirst(), sorted(names, counts), Collections.unmodifiableMap(apart));
  }

  /** How often any of its names is printed. */
  public int count() {
    return spellings.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static SequencedMap<String, Integer> sorted(
      List<String> names, Map<String, Integer> counts) {
    SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
    names.stream()
        .sorted(
            Comparator.comparingInt((String n) -> -counts.get(n))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(n -> sorted.put(n, counts.get(n)));
    return sorted;
  }
}
