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
    switch (clause) {
      case NotClause not -> {}
      case NearClause near -> words.add(NearQueries.of(near, Schema.BODY));
      case ValueClause value -> {
        if (value.field() == QueryField.ABOUT || value.field() == QueryField.TITLE) {
          words.add(TextQueries.of(value, Schema.BODY));
        }
      }
      case AliasClause alias -> {
        collect(alias.words(), words);
        alias.aliases().stream()
            .map(TextParts::aliasValue)
            .forEach(value -> words.add(TextQueries.of(value, Schema.BODY)));
      }
      default -> clause.clauses().forEach(inner -> collect(inner, words));
    }
  }
}
