package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.inquit.analysis.TextForm;
import org.inquit.index.Schema;

/** Queries for words and phrases near each other, in one text field. */
final class NearQueries {
  /** So many names of the archive are looked for near other words, the surest of them. */
  private static final int MOST_NAMES = 50;

  private NearQueries() {}

  static Query of(NearClause clause, Schema field) {
    return new IntervalQuery(field.field(), source(clause));
  }

  private static IntervalsSource source(Clause clause) {
    return switch (clause) {
      case NearClause near -> near(near);
      case GroupClause group -> group(group);
      case ValueClause value -> value(value);
      case AliasClause alias -> any(source(alias.words()), alias.aliases());
      case NameClause name -> any(value(name.asked()), names(name));
      case NotClause not -> none("a negation stands near nothing");
      default -> clause.clauses().isEmpty() ? none("nothing") : source(clause.clauses().getFirst());
    };
  }

  /** The words, or other names as a text prints them. */
  private static IntervalsSource any(IntervalsSource words, List<String> names) {
    List<IntervalsSource> any = new ArrayList<>(List.of(words));
    names.forEach(name -> any.add(value(TextParts.aliasValue(name))));
    return Intervals.or(any);
  }

  private static List<String> names(NameClause name) {
    return name.matches().stream().limit(MOST_NAMES).map(FoundName::name).toList();
  }

  private static IntervalsSource none(String reason) {
    return Intervals.noIntervals(reason);
  }

  private static IntervalsSource near(NearClause near) {
    IntervalsSource left = source(near.left());
    IntervalsSource right = source(near.right());
    IntervalsSource both = Intervals.unordered(left, right);
    return switch (near.how()) {
      case BEFORE -> Intervals.maxgaps(near.distance() - 1, Intervals.ordered(left, right));
      case SENTENCE -> Intervals.notContaining(both, Intervals.term(TextForm.SENTENCE_END));
      case PARAGRAPH -> Intervals.notContaining(both, Intervals.term(TextForm.PARAGRAPH_END));
      default -> Intervals.maxgaps(near.distance() - 1, both);
    };
  }

  private static IntervalsSource group(GroupClause group) {
    IntervalsSource[] parts =
        group.clauses().stream()
            .filter(clause -> !(clause instanceof NotClause))
            .map(NearQueries::source)
            .toArray(IntervalsSource[]::new);
    if (parts.length == 0) {
      return none("nothing");
    }
    return group.all() ? Intervals.unordered(parts) : Intervals.or(parts);
  }

  private static IntervalsSource value(ValueClause value) {
    if (value.wildcard()) {
      return Wildcards.intervals(value.text());
    }
    List<IntervalsSource> phrase = new ArrayList<>();
    for (Words.Word word : Words.of(value.text())) {
      List<String> terms = word.terms(value.quoted(), value.exact());
      phrase.add(Intervals.or(terms.stream().map(Intervals::term).toList()));
    }
    return phrase.isEmpty()
        ? none("no words")
        : Intervals.phrase(phrase.toArray(IntervalsSource[]::new));
  }
}
