package org.inquit.search.query;

import java.util.List;

/** Words that name something, with its other names. */
final class AliasClause extends Clause {
  private final List<String> aliases;

  AliasClause(Clause words, List<String> aliases) {
    hold(List.of(words));
    this.aliases = List.copyOf(aliases);
  }

  Clause words() {
    return clauses().getFirst();
  }

  List<String> aliases() {
    return aliases;
  }

  @Override
  public String toString() {
    return words() + " {also " + String.join(", ", aliases) + "}";
  }
}
