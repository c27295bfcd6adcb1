package org.inquit.search.query;

import java.util.List;

/** A clause that must not hold. */
final class NotClause extends Clause {
  NotClause(Clause clause) {
    hold(List.of(clause));
  }

  Clause clause() {
    return clauses().getFirst();
  }

  @Override
  public String toString() {
    return "-" + clause();
  }
}
