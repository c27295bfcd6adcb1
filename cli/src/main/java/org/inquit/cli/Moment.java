package org.inquit.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.date.DateSpan;
import org.inquit.search.StatementHit;

/**
 * What two speakers said at one time.
 *
 * @param said when, as {@code DateSpan} prints it, or empty where it is not known
 * @param left of the one
 * @param right of the other
 */
record Moment(String said, List<StatementHit> left, List<StatementHit> right) {
  Moment {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The moments of both, the earliest first, the undated last. */
  static List<Moment> inOrder(List<StatementHit> left, List<StatementHit> right) {
    Map<String, List<StatementHit>> lefts = byTime(left);
    Map<String, List<StatementHit>> rights = byTime(right);
    Map<String, String> times = new TreeMap<>();
    lefts.forEach((key, hits) -> times.put(key, said(hits.getFirst())));
    rights.forEach((key, hits) -> times.put(key, said(hits.getFirst())));
    List<Moment> moments = new ArrayList<>();
    times.forEach(
        (key, said) ->
            moments.add(
                new Moment(
                    said,
                    lefts.getOrDefault(key, List.of()),
                    rights.getOrDefault(key, List.of()))));
    return moments;
  }

  private static Map<String, List<StatementHit>> byTime(List<StatementHit> hits) {
    Map<String, List<StatementHit>> byTime = new TreeMap<>();
    hits.forEach(hit -> byTime.computeIfAbsent(key(hit), k -> new ArrayList<>()).add(hit));
    return byTime;
  }

  /** Sorts by the first day, then by the whole time; what is undated comes last. */
  private static String key(StatementHit hit) {
    if (hit.statement().said() == null) {
      return "~";
    }
    DateSpan said = hit.statement().said().value();
    LocalDate first = said.first() == null ? LocalDate.of(1, 1, 1) : said.first();
    return first + " " + said;
  }

  private static String said(StatementHit hit) {
    return hit.statement().said() == null ? "" : hit.statement().said().value().toString();
  }
}
