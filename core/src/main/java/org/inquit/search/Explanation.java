package org.inquit.search;

import java.util.List;

/**
 * How a question was understood.
 *
 * @param understood the question printed back, names and dates resolved
 * @param repairs what had to be mended
 * @param clauses each condition with how many it alone would find
 * @param total how many answer
 * @param first how the first hit came by its score, or {@code null} where nothing answers
 */
public record Explanation(
    String understood, List<String> repairs, List<Clause> clauses, long total, String first) {
  /** One condition, and how many it alone would find. */
  public record Clause(String text, long count) {}

  public Explanation {
    repairs = List.copyOf(repairs);
    clauses = List.copyOf(clauses);
  }
}
