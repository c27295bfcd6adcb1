package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.inquit.index.Schema;

/** The words of a question that a hit may show. */
final class Highlights {
  /** The surest names are enough to look for. */
  private static final int MOST_NAMES = 50;

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
    } else if (clause instanceof NameClause name) {
      names(name).forEach(printed -> words.add(body(printed)));
    } else if (clause instanceof AliasClause alias) {
      collect(alias.words(), words);
      alias.aliases().forEach(other -> words.add(body(other)));
    } else if (!(clause instanceof NotClause)) {
      clause.clauses().forEach(inner -> collect(inner, words));
    }
  }

  /** The names of people and organizations that bodies print; speakers stand outside the words. */
  private static List<String> names(NameClause clause) {
    QueryField field = clause.asked().field();
    return field == QueryField.PERSON || field == QueryField.ORG
        ? clause.matches().stream().limit(MOST_NAMES).map(FoundName::name).toList()
        : List.of();
  }

  private static Query body(String name) {
    return TextQueries.of(TextParts.aliasValue(name), Schema.BODY);
  }
}
