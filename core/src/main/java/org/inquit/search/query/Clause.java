package org.inquit.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** A node of a question; prints itself in the query language. */
abstract class Clause extends QueryNodeImpl {
  @Override
  public final CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return toString();
  }

  @Override
  public abstract String toString();

  final List<Clause> clauses() {
    List<QueryNode> children = getChildren();
    return children == null ? List.of() : children.stream().map(Clause.class::cast).toList();
  }

  final void hold(List<? extends Clause> clauses) {
    setLeaf(false);
    allocate();
    clauses.forEach(this::add);
  }

  final String joined(String separator) {
    return clauses().stream().map(Clause::toString).collect(Collectors.joining(separator));
  }
}
