package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.inquit.index.Schema;

/** The words of a question that a hit may show. */
final class Highlights {
  private Highlights() {}

  /** One query in the body's field for each word, phrase or proximity that is wanted. */
  static List<Query> of(Clause clause) {
    List<Query> words = new ArrayList<>();
    collect(clause, words);
    return words;
  }

  private static void collect(Clause clause, List<Query> words) {
    if (clause instanceof NearClause near) {
      words.add(NearQueries.of(near, Schema.BODY));
    } else if (clause instanceof ValueClause value) {
      if (value.field() == QueryField.ABOUT || value.field() == QueryField.TITLE) {
        words.add(TextQueries.of(value, Schema.BODY));
      }
    } else if (clause instanceof AliasClause alias) {
      collect(alias.words(), words);
      for (String other : alias.aliases()) {
        words.add(TextQueries.of(TextParts.aliasValue(other), Schema.BODY));
      }
    } else if (!(clause instanceof NotClause)) {
      clause.clauses().forEach(inner -> collect(inner, words));
    }
  }
}
