package org.inquit.search.query;

import java.util.List;

/** A clause that must not hold. */
final class NotClause extends Clause {
  private NotClause(Clause clause) {
    hold(List.of(clause));
  }

  /** The opposite of {@code clause}; twice denied is itself. */
  static Clause of(Clause clause) {
    return clause instanceof NotClause not ? not.clause() : new NotClause(clause);
  }

  Clause clause() {
    return clauses().getFirst();
  }

  @Override
  public String toString() {
    return "-" + clause();
  }
}
