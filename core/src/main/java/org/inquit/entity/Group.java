package org.inquit.entity;

import org.inquit.name.Acronyms;
import org.inquit.name.PersonName;

/** All places of an article where one name is printed alike, judged together. */
final class Group {
  private static final double LEAST = 1;
  private static final double MOST_PER_SORT = 12;
  private static final Sort[] SORTS = Sort.values();

  final String text;
  final String key;

  /** Whom its last name was joined to. */
  Figure figure;

  private final double[] score = new double[SORTS.length];
  private final boolean acronym;
  private boolean weak = true;
  private boolean counted;
  private PersonName parts;

  Group(String text) {
    this(text, Census.key(text));
  }

  Group(String text, String key) {
    this.text = text;
    this.key = key;
    this.acronym = Acronyms.isAcronym(text);
  }

  void add(Candidate name) {
    for (int s = 0; s < score.length; s++) {
      double sum = score[s] + name.score(SORTS[s]) * (counted ? 0.5 : 1);
      score[s] = Math.min(sum, MOST_PER_SORT);
    }
    counted = true;
    weak &= name.weak;
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
    for (Sort sort : SORTS) {
      if (score(sort) >= LEAST && score(sort) > score(best)) {
        best = sort;
      }
    }
    return best == Sort.OTHER || weak && score(best) < 3 ? Sort.OTHER : best;
  }

  /** Whether every capital may be due to a place that asks for one. */
  boolean isWeak() {
    return weak;
  }

  /** Whether it is a noun of places alone, as "Hill": a name only where someone is called so. */
  boolean isPlaceNoun() {
    return score(Sort.PLACE) < 0;
  }

  boolean isAcronym() {
    return acronym;
  }

  /** The name as a person's. */
  PersonName parts() {
    if (parts == null) {
      parts = PersonName.parse(text);
    }
    return parts;
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0 || parts().parts().size() <= 1;
  }

  /** The letters of its first part. */
  String head() {
    if (text.indexOf(' ') < 0 && text.indexOf('-') < 0 || parts().parts().isEmpty()) {
      return key;
    }
    return parts().parts().getFirst().head();
  }
}
