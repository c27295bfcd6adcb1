package org.inquit.search.query;

import java.util.List;

/** Many words, of which most must be there. */
final class MostClause extends Clause {
  private final int minimum;

  MostClause(List<? extends Clause> words, int minimum) {
    this.minimum = minimum;
    hold(words);
  }

  int minimum() {
    return minimum;
  }

  /** What the asker is told. */
  String note() {
    return "of these %d words %d are enough: %s".formatted(clauses().size(), minimum, joined(" "));
  }

  @Override
  public String toString() {
    return "at least " + minimum + " of (" + joined(" ") + ")";
  }
}
