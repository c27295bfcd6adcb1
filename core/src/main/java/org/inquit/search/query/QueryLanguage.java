package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;
import org.apache.lucene.search.Query;

/** Reads questions for one scope; made anew for each question. */
public final class QueryLanguage {
  private final Scope scope;
  private final QuerySyntax syntax = new QuerySyntax();

  public QueryLanguage(Scope scope) {
    this.scope = scope;
  }

  /**
   * Reads a question and conditions that must hold beside it.
   *
   * @throws QueryException where a date or a tier is none, and where a strict question must be
   *     mended; anything else typed is understood
   */
  public Reading read(String text, List<Map.Entry<QueryField, String>> conditions) {
    List<Clause> clauses = new ArrayList<>();
    add(clauses, syntax.parse(text, QueryField.ABOUT.toString()));
    conditions.forEach(c -> add(clauses, condition(c.getKey(), c.getValue())));
    List<Repair> repairs = syntax.repairs();
    if (scope.strict() && !repairs.isEmpty()) {
      throw new QueryException(refusal(repairs));
    }
    Clause typed = clauses.isEmpty() ? new EverythingClause() : GroupClause.all(clauses);
    Clause resolved = resolve(typed);
    return new Reading(
        resolved.toString(),
        query(resolved),
        conditions(resolved),
        Highlights.of(resolved),
        Speakers.asked(resolved),
        Speakers.of(resolved),
        repairs.stream().map(Repair::text).toList(),
        scope.relaxed().contains(Relaxation.FEWER_WORDS) ? List.of() : enough(resolved).toList());
  }

  private static String refusal(List<Repair> repairs) {
    return "a strict question is not mended:\n"
        + repairs.stream().map(Repair::shown).collect(Collectors.joining("\n"));
  }

  /** Says which words need not all be there. */
  private static Stream<String> enough(Clause clause) {
    Stream<String> inner = clause.clauses().stream().flatMap(QueryLanguage::enough);
    return clause instanceof MostClause most ? Stream.concat(Stream.of(most.note()), inner) : inner;
  }

  private List<Reading.Condition> conditions(Clause whole) {
    boolean several = whole instanceof GroupClause group && group.all();
    return (several ? whole.clauses() : List.of(whole)).stream().map(this::condition).toList();
  }

  private Reading.Condition condition(Clause clause) {
    ValueClause asked = asked(clause);
    return new Reading.Condition(
        clause.toString(),
        asked == null ? null : asked.field(),
        asked == null ? null : asked.text(),
        () -> query(clause));
  }

  private static ValueClause asked(Clause clause) {
    if (clause instanceof NameClause name) {
      return name.asked();
    }
    return clause instanceof ValueClause value ? value : null;
  }

  private Query query(Clause clause) {
    return new GroupParts(scope).whole(new QueryBuilders(scope).part(clause));
  }

  private static void add(List<Clause> clauses, Clause clause) {
    if (clause instanceof GroupClause group && group.all()) {
      clauses.addAll(group.clauses());
    } else if (!(clause instanceof EverythingClause)) {
      clauses.add(clause);
    }
  }

  /** A value without operators is one value, whatever words it has. */
  private Clause condition(QueryField field, String value) {
    if (field == QueryField.EXACT) {
      return syntax.parse("exact:(" + value + ")", QueryField.ABOUT.toString());
    }
    boolean whole =
        field.value() != QueryField.Value.TEXT
            && value.chars().noneMatch(c -> c == '"' || c == '“' || c == '(' || c == ':')
            && !value.contains(" OR ");
    return whole && !value.isBlank()
        ? new ValueClause(field, value.strip(), false, false)
        : syntax.parse(value, field.toString());
  }

  private Clause resolve(Clause typed) {
    QueryNodeProcessorPipeline pipeline = new QueryNodeProcessorPipeline();
    pipeline.add(new Resolution(scope));
    pipeline.add(new Relevance(scope));
    try {
      return (Clause) pipeline.process(typed);
    } catch (QueryNodeException e) {
      throw new QueryException("this question cannot be read: " + e.getMessage());
    }
  }
}
