package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.name.PersonName;

/** All places of an article where one name is printed alike, judged together. */
final class Group {
  private static final double LEAST = 1;
  private static final double MOST_PER_SORT = 12;

  final String text;
  final String key;
  final PersonName parts;
  final List<Candidate> names = new ArrayList<>();
  private final double[] score = new double[Sort.values().length];

  Group(String text) {
    this.text = text;
    this.key = Census.key(text);
    this.parts = PersonName.parse(text);
  }

  void add(Candidate name) {
    names.add(name);
    for (Sort sort : Sort.values()) {
      double sum = score[sort.ordinal()] + name.score(sort) * (names.size() == 1 ? 1 : 0.5);
      score[sort.ordinal()] = Math.min(sum, MOST_PER_SORT);
    }
  }

  void add(Sort sort, double weight) {
    score[sort.ordinal()] += weight;
  }

  double score(Sort sort) {
    return score[sort.ordinal()];
  }

  /** What the name stands for; {@code OTHER} when nothing speaks for a sort clearly. */
  Sort sort() {
    Sort best = Sort.OTHER;
    for (Sort sort : Sort.values()) {
      if (score(sort) >= LEAST && score(sort) > score(best)) {
        best = sort;
      }
    }
    return best == Sort.OTHER || isWeak() && score(best) < 3 ? Sort.OTHER : best;
  }

  /** Whether every capital may be due to a place that asks for one. */
  boolean isWeak() {
    return names.stream().allMatch(n -> n.weak);
  }

  boolean isOneWord() {
    return parts.parts().size() <= 1;
  }
}
