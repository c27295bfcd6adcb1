package org.inquit.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question with a known answer.
 *
 * @param name to tell it from the others
 * @param ask in the query language
 * @param articles whether articles answer, or statements
 * @param within how many of the first hits count
 * @param expect all of these must be among them
 * @param never none of these ids may be
 * @param nothing whether nothing at all may be found
 * @param grades how well an id answers, from 0: what ranking is measured by
 * @param floors the least that {@code ndcg@10} and its like may be
 */
public record GoldenQuestion(
    String name,
    String ask,
    boolean articles,
    int within,
    List<Expectation> expect,
    List<String> never,
    boolean nothing,
    Map<String, Integer> grades,
    Map<Measure, Double> floors) {
  public GoldenQuestion {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ask, "ask");
    expect = List.copyOf(expect);
    never = List.copyOf(never);
    grades = Map.copyOf(grades);
    floors = Map.copyOf(floors);
    if (within < 1) {
      throw new IllegalArgumentException("within must be at least 1");
    }
    if (nothing && !expect.isEmpty()) {
      throw new IllegalArgumentException("expects both something and nothing");
    }
    if (!floors.isEmpty() && grades.isEmpty()) {
      throw new IllegalArgumentException("has floors but no grades to measure by");
    }
    if (!nothing && expect.isEmpty() && never.isEmpty() && floors.isEmpty()) {
      throw new IllegalArgumentException("checks nothing: give expect, expect_none or floors");
    }
  }
}
