package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
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
    boolean own = true;
    for (Part part : parts) {
      Part here = positive(alike ? part : joined(part));
      any.add(here.query(), Occur.SHOULD);
      own &= here.own();
    }
    Schema.Level level = alike ? parts.getFirst().level() : scope.level();
    return Part.scored(any.build(), level).own(own);
  }

  /** At least so many of the parts. */
  Part most(List<Part> parts, int minimum) {
    BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
    parts.forEach(part -> most.add(part.query(), Occur.SHOULD));
    return Part.scored(most.build(), parts.getFirst().level())
        .own(parts.stream().allMatch(Part::own));
  }

  /** The whole question, as a query for documents of the level that answers. */
  Query whole(Part part) {
    Part joined = part.negative() ? joined(part.negated()).negated() : joined(part);
    Query whole = inLevel(positive(joined));
    return part.scored() ? whole : new BooleanQuery.Builder().add(whole, Occur.FILTER).build();
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
    boolean negative = parts.stream().allMatch(Part::negative);
    if (negative) {
      all.add(level.query(), Occur.FILTER);
    }
    return Part.scored(all.build(), level)
        .own(negative || parts.stream().anyMatch(Part::keepsToLevel));
  }

  private static Part positive(Part part) {
    return part.negative() ? conjunction(List.of(part), part.level()) : part;
  }

  /** The same for documents of the level that answers. */
  private Part joined(Part part) {
    if (part.level() == scope.level()) {
      return part;
    }
    Query inside = inLevel(positive(part));
    Query query =
        scope.level() == Schema.Level.ARTICLE
            ? new ToParentBlockJoinQuery(inside, scope.ends(), ScoreMode.Max)
            : new ToChildBlockJoinQuery(inside, scope.ends());
    return new Part(query, scope.level(), false, part.scored(), true);
  }

  /** Documents of the part's level alone. */
  private static Query inLevel(Part part) {
    return part.own()
        ? part.query()
        : new BooleanQuery.Builder()
            .add(part.query(), Occur.MUST)
            .add(part.level().query(), Occur.FILTER)
            .build();
  }
}
