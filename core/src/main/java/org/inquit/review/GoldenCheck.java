package org.inquit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.search.Archive;
import org.inquit.search.Page;
import org.inquit.search.query.QueryException;

/** Puts questions with known answers to an archive. */
public final class GoldenCheck {
  private final Archive archive;

  public GoldenCheck(Archive archive) {
    this.archive = archive;
  }

  /** Asks one question and judges the answer. */
  public Verdict verdict(GoldenQuestion question) {
    long start = System.nanoTime();
    List<String> failures = new ArrayList<>();
    Map<Measure, Double> measures = new HashMap<>();
    try {
      judge(question, hits(question), failures, measures);
    } catch (QueryException e) {
      failures.add("cannot be asked: " + e.getMessage());
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Verdict(question.name(), failures, measures, millis);
  }

  private List<Found> hits(GoldenQuestion question) {
    int limit = question.floors().keySet().stream().mapToInt(Measure::depth).max().orElse(0);
    limit = Math.max(limit, question.within());
    if (question.articles()) {
      return all(archive.articles().query(question.ask()).limit(limit).fetch()).stream()
          .map(Found::of)
          .toList();
    }
    return all(archive.statements().query(question.ask()).limit(limit).fetch()).stream()
        .map(Found::of)
        .toList();
  }

  private static <H> List<H> all(Page<H> page) {
    return page.hits();
  }

  private static void judge(
      GoldenQuestion question,
      List<Found> hits,
      List<String> failures,
      Map<Measure, Double> measures) {
    List<Found> first = hits.subList(0, Math.min(question.within(), hits.size()));
    if (question.nothing() && !hits.isEmpty()) {
      failures.add("expected nothing, found" + shown(first));
    }
    for (Expectation expected : question.expect()) {
      if (first.stream().noneMatch(expected::holds)) {
        failures.add("missing: " + expected + "; found" + shown(first));
      }
    }
    for (Found hit : first) {
      if (question.never().contains(hit.id())) {
        failures.add("must not be found:" + shown(List.of(hit)));
      }
    }
    List<String> ranking = hits.stream().map(Found::id).toList();
    question
        .floors()
        .forEach(
            (measure, floor) -> {
              double value = measure.of(ranking, question.grades());
              measures.put(measure, value);
              if (value < floor) {
                failures.add("%s is %.3f, below %s".formatted(measure, value, floor));
              }
            });
  }

  /** Behind "found": the first hits, a line each. */
  private static String shown(List<Found> hits) {
    if (hits.isEmpty()) {
      return " nothing";
    }
    StringBuilder all = new StringBuilder();
    for (Found hit : hits) {
      String speaker = hit.speaker() == null ? "" : hit.speaker() + ": ";
      all.append("\n    ").append(hit.id()).append("  ").append(speaker).append(brief(hit.text()));
    }
    return all.toString();
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 90 ? line : line.substring(0, 87) + "...";
  }
}
