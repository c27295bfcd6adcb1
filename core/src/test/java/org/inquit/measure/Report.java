package org.inquit.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures by their names, and a line for every miss. */
final class Report {
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  Figure figure(String name) {
    return figures.computeIfAbsent(name, any -> new Figure());
  }

  /** Counts one judgement; a wrong one is told as a miss. */
  void judge(String figure, boolean right, String article, Object expected, Object given) {
    figure(figure).judge(right);
    if (!right) {
      miss(figure, article, "expected " + expected + " | given " + given);
    }
  }

  void miss(String figure, String article, String what) {
    misses.add((figure + " | " + article + " | " + what).replaceAll("\\s+", " "));
  }

  Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }

  /** All figures, then all misses, a line each. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    figures.forEach((name, figure) -> out.append("%-34s%s%n".formatted(name, figure)));
    misses.stream().sorted().forEach(miss -> out.append(miss).append(System.lineSeparator()));
    return out.toString();
  }
}
