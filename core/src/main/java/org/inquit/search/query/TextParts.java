package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.inquit.index.Schema;

/**
 * Words asked for, wherever they may stand: in a statement's own words first, then around it, then
 * anywhere in its article; in an article's title, lead and body. Phrases, exact words and proximity
 * hold in a statement's own words.
 */
final class TextParts {
  private static final float AROUND = 0.5f;
  private static final float IN_ARTICLE = 0.2f;
  private static final float TITLE = 1.2f;
  private static final float LEAD = 0.4f;
  private static final float ALSO = 0.3f;
  private static final float ALIAS = 0.8f;

  private final Scope scope;

  TextParts(Scope scope) {
    this.scope = scope;
  }

  Part value(ValueClause value) {
    if (value.field() != QueryField.ABOUT) {
      return Part.scored(TextQueries.of(value, value.field().schema()), value.field().level());
    }
    boolean positions = value.quoted() || value.exact();
    return about(field -> TextQueries.of(value, field), positions);
  }

  Part near(NearClause near) {
    QueryField field = fieldOf(near);
    return field == QueryField.ABOUT
        ? about(schema -> NearQueries.of(near, schema), true)
        : Part.scored(NearQueries.of(near, field.schema()), field.level());
  }

  /** Adds the other names to what the words themselves find. */
  Part alias(AliasClause clause, Part words) {
    List<Query> any = new ArrayList<>(List.of(words.query()));
    for (String alias : clause.aliases()) {
      Part other = value(aliasValue(alias));
      any.add(new BoostQuery(other.query(), ALIAS));
    }
    return Part.scored(new DisjunctionMaxQuery(any, 0), words.level());
  }

  /** A short acronym may be a common word too: it counts in capitals alone. */
  static ValueClause aliasValue(String alias) {
    boolean acronym =
        alias.length() < 5 && alias.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    return new ValueClause(QueryField.ABOUT, alias, true, acronym);
  }

  private static QueryField fieldOf(Clause clause) {
    return clause instanceof ValueClause value
        ? value.field()
        : clause.clauses().stream().map(TextParts::fieldOf).findFirst().orElse(QueryField.ABOUT);
  }

  private Part about(Function<Schema, Query> in, boolean positions) {
    Query article = article(in, positions);
    if (scope.level() == Schema.Level.ARTICLE) {
      return Part.scored(article, Schema.Level.ARTICLE);
    }
    List<Query> places = new ArrayList<>();
    places.add(in.apply(Schema.WORDS));
    if (!positions) {
      places.add(new BoostQuery(in.apply(Schema.CONTEXT), AROUND));
    }
    if (!positions || scope.relaxed().contains(Relaxation.ELSEWHERE)) {
      places.add(new BoostQuery(new ToChildBlockJoinQuery(article, scope.ends()), IN_ARTICLE));
    }
    return Part.scored(new DisjunctionMaxQuery(places, 0), Schema.Level.STATEMENT);
  }

  private static Query article(Function<Schema, Query> in, boolean positions) {
    List<Query> places = new ArrayList<>();
    places.add(in.apply(Schema.BODY));
    places.add(new BoostQuery(in.apply(Schema.TITLE), TITLE));
    if (!positions) {
      places.add(new BoostQuery(in.apply(Schema.LEAD), LEAD));
    }
    return new DisjunctionMaxQuery(places, ALSO);
  }
}
