package org.inquit.search.query;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Which builder makes a query of which clause; inner clauses are built before outer ones. */
final class QueryBuilders extends QueryTreeBuilder {
  QueryBuilders(Scope scope) {
    TextParts text = new TextParts(scope);
    FieldParts fields = new FieldParts(scope);
    GroupParts groups = new GroupParts(scope);
    on(
        EverythingClause.class,
        c -> Part.filter(MatchAllDocsQuery.INSTANCE, scope.level()).own(false));
    on(
        ValueClause.class,
        c -> c.field().value() == QueryField.Value.TOKEN ? fields.token(c) : text.value(c));
    on(NameClause.class, fields::name);
    on(DaysClause.class, fields::days);
    on(NearClause.class, text::near);
    on(AliasClause.class, c -> text.alias(c, parts(c).getFirst()));
    on(NotClause.class, c -> parts(c).getFirst().negated());
    on(MostClause.class, c -> groups.most(parts(c), c.minimum()));
    on(GroupClause.class, c -> c.all() ? groups.all(parts(c)) : groups.any(parts(c)));
  }

  private interface Builder<C extends Clause> {
    Part build(C clause);
  }

  private <C extends Clause> void on(Class<C> type, Builder<C> builder) {
    setBuilder(type, node -> builder.build(type.cast(node)));
  }

  private static List<Part> parts(QueryNode clause) {
    return clause.getChildren().stream()
        .map(child -> (Part) child.getTag(QUERY_TREE_BUILDER_TAGID))
        .toList();
  }

  /** What the whole of {@code clause} becomes. */
  Part part(Clause clause) {
    try {
      return (Part) build(clause);
    } catch (QueryNodeException e) {
      throw new QueryException("this question cannot be asked: " + e.getMessage());
    }
  }
}
