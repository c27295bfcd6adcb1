package org.inquit.search;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.inquit.index.Schema;
import org.inquit.search.query.QueryField;

/**
 * How much an archive holds of what.
 *
 * @param fields how many articles have each field, or statements, whatever it belongs to
 * @param sources the articles of each outlet, the most first
 * @param tiers the statements of each tier, the most first
 * @param published when the articles were published
 * @param said when the statements were made
 */
public record Inventory(
    Map<QueryField, Long> fields,
    List<Tally> sources,
    List<Tally> tiers,
    Timeline published,
    Timeline said) {
  public Inventory {
    Map<QueryField, Long> ordered = new EnumMap<>(QueryField.class);
    ordered.putAll(fields);
    fields = Collections.unmodifiableMap(ordered);
    sources = List.copyOf(sources);
    tiers = List.copyOf(tiers);
  }

  /** Takes stock of a whole generation. */
  static Inventory of(Snapshot now) throws IOException {
    Question all = Question.of("*");
    Survey articles = new Survey(now, all, Schema.Level.ARTICLE);
    Survey statements = new Survey(now, all, Schema.Level.STATEMENT);
    return new Inventory(
        fields(now),
        articles.facet(QueryField.SOURCE).tallies(),
        statements.facet(QueryField.TIER).tallies(),
        articles.timeline(),
        statements.timeline());
  }

  /** Words and what is exact of them every statement has: they tell nothing. */
  private static Map<QueryField, Long> fields(Snapshot now) throws IOException {
    Map<QueryField, Long> counts = new EnumMap<>(QueryField.class);
    for (QueryField field : QueryField.values()) {
      if (field.schema() != Schema.WORDS) {
        counts.put(field, count(now, field));
      }
    }
    return counts;
  }

  private static long count(Snapshot now, QueryField field) throws IOException {
    Term level = new Term(Schema.LEVEL.field(), field.level().name());
    return now.searcher()
        .count(
            new BooleanQuery.Builder()
                .add(new TermQuery(level), BooleanClause.Occur.FILTER)
                .add(exists(field.schema()), BooleanClause.Occur.FILTER)
                .build());
  }

  private static Query exists(Schema schema) {
    return switch (schema.kind()) {
      case DAYS -> new FieldExistsQuery(schema.dayField());
      case TIMES ->
          IntRange.newIntersectsQuery(
              schema.field(), new int[] {Integer.MIN_VALUE}, new int[] {Integer.MAX_VALUE});
      default -> new FieldExistsQuery(schema.field());
    };
  }
}
