package org.inquit.review;

import java.util.List;
import java.util.Map;

/**
 * How an archive answered a question.
 *
 * @param question its name
 * @param failures what is wrong, in words; empty where all is right
 * @param measures how well it ranked, by measure
 * @param millis how long it took
 */
public record Verdict(
    String question, List<String> failures, Map<Measure, Double> measures, long millis) {
  public Verdict {
    failures = List.copyOf(failures);
    measures = Map.copyOf(measures);
  }

  public boolean passed() {
    return failures.isEmpty();
  }
}
