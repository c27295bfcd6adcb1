package org.inquit.search.query;

/** Nothing asked: everything answers. */
final class EverythingClause extends Clause {
  @Override
  public String toString() {
    return "*";
  }
}
