package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.inquit.index.Schema;

/** Puts parts together, so that conditions on statements hold within one statement. */
final class GroupParts {
  private final Scope scope;

  GroupParts(Scope scope) {
    this.scope = scope;
  }

  Part all(List<Part> parts) {
    List<Part> here = new ArrayList<>();
    List<Part> there = new ArrayList<>();
    parts.forEach(part -> (part.level() == scope.level() ? here : there).add(part));
    if (here.isEmpty()) {
      return conjunction(there, other());
    }
    if (there.stream().allMatch(Part::negative)) {
      there.forEach(part -> here.add(joined(part.negated()).negated()));
    } else {
      here.add(joined(conjunction(there, other())));
    }
    return conjunction(here, scope.level());
  }

  Part any(List<Part> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean alike = parts.stream().map(Part::level).distinct().count() == 1;
    for (Part part : parts) {
      any.add(positive(alike ? part : joined(part)), Occur.SHOULD);
    }
    return Part.scored(any.build(), alike ? parts.getFirst().level() : scope.level());
  }

  /** At least so many of the parts. */
  Part most(List<Part> parts, int minimum) {
    BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
    parts.forEach(part -> most.add(part.query(), Occur.SHOULD));
    return Part.scored(most.build(), parts.getFirst().level());
  }

  /** The whole question, as a query for documents of the level that answers. */
  Query whole(Part part) {
    Part joined = part.negative() ? joined(part.negated()).negated() : joined(part);
    return new BooleanQuery.Builder()
        .add(everything(scope.level()), Occur.FILTER)
        .add(positive(joined), part.scored() ? Occur.MUST : Occur.FILTER)
        .build();
  }

  private Schema.Level other() {
    return scope.level() == Schema.Level.ARTICLE ? Schema.Level.STATEMENT : Schema.Level.ARTICLE;
  }

  private static Part conjunction(List<Part> parts, Schema.Level level) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Part part : parts) {
      Occur scored = part.scored() ? Occur.MUST : Occur.FILTER;
      all.add(part.query(), part.negative() ? Occur.MUST_NOT : scored);
    }
    if (parts.stream().allMatch(Part::negative)) {
      all.add(everything(level), Occur.FILTER);
    }
    return Part.scored(all.build(), level);
  }

  private static Query positive(Part part) {
    return part.negative() ? conjunction(List.of(part), part.level()).query() : part.query();
  }

  private static Query everything(Schema.Level level) {
    return new TermQuery(new Term(Schema.LEVEL.field(), level.name()));
  }

  /** The same for documents of the level that answers. */
  private Part joined(Part part) {
    if (part.level() == scope.level()) {
      return part;
    }
    Query inside = positive(part);
    Query query =
        scope.level() == Schema.Level.ARTICLE
            ? new ToParentBlockJoinQuery(statements(inside), scope.articles(), ScoreMode.Max)
            : new ToChildBlockJoinQuery(articles(inside), scope.articles());
    return new Part(query, scope.level(), false, part.scored());
  }

  private static Query statements(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(everything(Schema.Level.STATEMENT), Occur.FILTER)
        .build();
  }

  private static Query articles(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(everything(Schema.Level.ARTICLE), Occur.FILTER)
        .build();
  }
}
