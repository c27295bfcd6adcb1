package org.inquit.search.query;

import java.util.List;

/** Words or phrases that stand near each other. */
final class NearClause extends Clause {
  private final Token.Type how;
  private final int distance;

  NearClause(Token operator, Clause left, Clause right) {
    this.how = operator.type();
    this.distance = operator.distance();
    hold(List.of(left, right));
  }

  Token.Type how() {
    return how;
  }

  int distance() {
    return distance;
  }

  Clause left() {
    return clauses().getFirst();
  }

  Clause right() {
    return clauses().getLast();
  }

  @Override
  public String toString() {
    String operator =
        switch (how) {
          case BEFORE -> "pre/" + distance;
          case SENTENCE -> "w/s";
          case PARAGRAPH -> "w/p";
          default -> "w/" + distance;
        };
    return "(" + left() + " " + operator + " " + right() + ")";
  }
}
