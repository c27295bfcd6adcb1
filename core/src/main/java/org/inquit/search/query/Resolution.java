package org.inquit.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;

/** Finds the names and the days that values mean. */
final class Resolution extends QueryNodeProcessorImpl {
  private final Scope scope;

  Resolution(Scope scope) {
    this.scope = scope;
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    return node;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    return node instanceof ValueClause value ? resolve(value) : node;
  }

  private Clause resolve(ValueClause value) {
    return switch (value.field().value()) {
      case NAME -> new NameClause(value, names(value));
      case DAYS -> new DaysClause(value.field(), Periods.parse(value.text(), scope.today()));
      default -> value;
    };
  }

  private List<FoundName> names(ValueClause value) {
    try {
      return scope.names().find(value.field(), value.text(), value.exact());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }
}
