package org.inquit.search.query;

import java.util.HashMap;
import java.util.Map;

/** The speakers that a question names. */
final class Speakers {
  private Speakers() {}

  /** Whether it names any. */
  static boolean asked(Clause clause) {
    return clause instanceof NameClause name && name.asked().field() == QueryField.BY
        || clause.clauses().stream().anyMatch(Speakers::asked);
  }

  /** The names of the archive that it may mean, each with its surest class. */
  static Map<String, MatchClass> of(Clause clause) {
    Map<String, MatchClass> speakers = new HashMap<>();
    collect(clause, speakers);
    return speakers;
  }

  private static void collect(Clause clause, Map<String, MatchClass> speakers) {
    if (clause instanceof NameClause name && name.asked().field() == QueryField.BY) {
      name.matches()
          .forEach(m -> speakers.merge(m.name(), m.match(), (a, b) -> a.compareTo(b) < 0 ? a : b));
    } else if (!(clause instanceof NotClause)) {
      clause.clauses().forEach(inner -> collect(inner, speakers));
    }
  }
}
