package org.inquit.search;

import java.util.List;

/**
 * How a question was understood.
 *
 * @param understood the question printed back, names and dates resolved
 * @param repairs what had to be mended
 * @param clauses each condition with how many it alone would find
 * @param total how many answer
 * @param first what answers first, or {@code null} where nothing answers
 */
public record Explanation(
    String understood, List<String> repairs, List<Clause> clauses, long total, First first) {
  /**
   * One condition.
   *
   * @param count how many it alone would find
   * @param score what it adds to the relevance of the first hit
   */
  public record Clause(String text, long count, double score) {}

  /**
   * The first hit.
   *
   * @param id of the statement or the article
   * @param score its relevance
   * @param arithmetic how that came about, in Lucene's words
   */
  public record First(String id, double score, String arithmetic) {}

  public Explanation {
    repairs = List.copyOf(repairs);
    clauses = List.copyOf(clauses);
  }
}
