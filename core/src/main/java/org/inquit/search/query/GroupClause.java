package org.inquit.search.query;

import java.util.List;

/** Clauses of which all, or any, must hold. */
final class GroupClause extends Clause {
  private final boolean all;

  private GroupClause(boolean all, List<? extends Clause> clauses) {
    this.all = all;
    hold(clauses);
  }

  static Clause all(List<? extends Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new GroupClause(true, clauses);
  }

  static Clause any(List<? extends Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new GroupClause(false, clauses);
  }

  boolean all() {
    return all;
  }

  @Override
  public String toString() {
    return "(" + joined(all ? " " : " OR ") + ")";
  }
}
