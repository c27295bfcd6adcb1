package org.inquit.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.inquit.extraction.Statement;
import org.inquit.index.Days;
import org.inquit.index.Descriptions;
import org.inquit.index.Schema;

/**
 * Conditions on names, dates and kinds.
 *
 * <p>How sure they are comes before relevance: a date that certainly lies within outweighs all,
 * then a name that is more than weakly like the one asked for; the classes of names break ties.
 */
final class FieldParts {
  private static final float CERTAIN_DATE = 1000;
  private static final float SURE_NAME = 500;
  private static final float MENTIONED = 100;

  private final Scope scope;

  FieldParts(Scope scope) {
    this.scope = scope;
  }

  Part days(DaysClause clause) {
    Schema field = clause.field().schema();
    int[] first = {Days.first(clause.days())};
    int[] last = {Days.last(clause.days())};
    Query certain = IntRange.newWithinQuery(field.field(), first, last);
    boolean both = clause.field() == QueryField.MENTIONS;
    Schema.Level level = both ? scope.level() : clause.field().level();
    if (scope.strict()) {
      return Part.filter(certain, level).own(false);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(constant(certain, CERTAIN_DATE), Occur.SHOULD);
    any.add(constant(IntRange.newIntersectsQuery(field.field(), first, last), 0), Occur.SHOULD);
    if (clause.field() == QueryField.SAID && scope.relaxed().contains(Relaxation.UNDATED)) {
      any.add(constant(undated(field), 0), Occur.SHOULD);
    }
    return Part.scored(any.build(), level).own(false);
  }

  private static Query undated(Schema field) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new FieldExistsQuery(field.dayField()), Occur.MUST_NOT)
        .build();
  }

  Part token(ValueClause value) {
    Schema field = value.field().schema();
    List<String> tokens =
        value.field() == QueryField.TIER
            ? atLeast(value.text())
            : List.of(value.text().toLowerCase(Locale.ROOT));
    return Part.filter(set(field, tokens), value.field().level());
  }

  /** A tier stands for itself and all that are surer. */
  private static List<String> atLeast(String tier) {
    List<String> all =
        Arrays.stream(Statement.Tier.values()).map(Statement.Tier::toString).toList();
    int last = all.indexOf(tier.toLowerCase(Locale.ROOT));
    if (last < 0) {
      throw new QueryException("'" + tier + "' is no tier; write one of " + String.join(", ", all));
    }
    return all.subList(0, last + 1);
  }

  Part name(NameClause clause) {
    QueryField field = clause.asked().field();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Map.Entry<MatchClass, List<String>> names : clause.byClass().entrySet()) {
      any.add(
          constant(set(field.schema(), names.getValue()), weight(names.getKey())), Occur.SHOULD);
    }
    if (field == QueryField.BY && !clause.asked().exact()) {
      any.add(constant(role(clause.asked()), 0), Occur.SHOULD);
    }
    if (field == QueryField.ORG && !clause.asked().exact()) {
      any.add(
          constant(new DisjunctionMaxQuery(printed(clause.asked().text(), Schema.BODY), 0), 0),
          Occur.SHOULD);
    }
    if (field == QueryField.FOR && scope.relaxed().contains(Relaxation.MENTIONED)) {
      any.add(mentioned(clause), Occur.SHOULD);
    }
    return Part.scored(any.build(), field.level());
  }

  /** A description that fits the speaker in all its words, as the text gives it. */
  private static Query role(ValueClause asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Words.Word word : FunctionWords.without(Words.of(asked.text()))) {
      List<Words.Word> wanted = Words.of(Descriptions.wanted(word.plain()));
      all.add(TextQueries.phrase(wanted, false, false, Schema.ROLE), Occur.MUST);
    }
    return all.build();
  }

  /** Statements that name it, then all of articles that do. */
  private Query mentioned(NameClause clause) {
    List<String> names = clause.matches().stream().map(FoundName::name).toList();
    String asked = clause.asked().text();
    List<Query> said = new ArrayList<>(List.of(set(Schema.MENTION, names)));
    said.addAll(printed(asked, Schema.WORDS));
    Query article = new DisjunctionMaxQuery(printed(asked, Schema.BODY), 0);
    return new DisjunctionMaxQuery(
        List.of(
            constant(new DisjunctionMaxQuery(said, 0), MENTIONED),
            constant(new ToChildBlockJoinQuery(article, scope.ends()), 0)),
        0);
  }

  /** The name and its aliases as a text may print them. */
  private List<Query> printed(String name, Schema field) {
    return Stream.concat(Stream.of(name), scope.names().aliases(name).stream())
        .map(TextParts::aliasValue)
        .map(value -> TextQueries.of(value, field))
        .toList();
  }

  private static float weight(MatchClass match) {
    return switch (match) {
      case EXACT -> SURE_NAME + 3;
      case FOLDED -> SURE_NAME + 2;
      case ALIAS -> SURE_NAME + 1;
      case WEAK -> 1;
    };
  }

  private static Query set(Schema field, List<String> tokens) {
    return tokens.size() == 1
        ? new TermQuery(new Term(field.field(), tokens.getFirst()))
        : new TermInSetQuery(field.field(), tokens.stream().map(BytesRef::new).toList());
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
