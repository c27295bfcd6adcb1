package org.inquit.search.query;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.inquit.analysis.TextForm;

/** Words of which some letters are open; they fit printed forms, whatever their capitals. */
final class Wildcards {
  /** How long a pattern may be: what it may cost grows faster than it does. */
  static final int LONGEST = 50;

  /** How many words of the archive one pattern may stand for; the most frequent count. */
  private static final int MOST_EXPANSIONS = 256;

  private static final int WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  /** All terms with a mark before their word. */
  private static final Automaton MARKED =
      Operations.concatenate(
          List.of(
              Operations.union(
                  List.of(mark(TextForm.PRINTED), mark(TextForm.STEM), mark(TextForm.CASED))),
              Automata.makeAnyString()));

  private Wildcards() {}

  /** Whether a pattern says anything. */
  static boolean fits(String pattern) {
    return pattern.length() <= LONGEST && pattern.chars().anyMatch(Character::isLetterOrDigit);
  }

  static Query query(String pattern, String field) {
    return fits(pattern)
        ? new PatternQuery(
            pattern,
            field,
            terms(pattern),
            new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_EXPANSIONS))
        : new MatchNoDocsQuery("a wildcard alone");
  }

  static IntervalsSource intervals(String pattern) {
    return fits(pattern)
        ? Intervals.multiterm(
            new CompiledAutomaton(terms(pattern), false, true, false), MOST_EXPANSIONS, pattern)
        : Intervals.noIntervals("a wildcard alone");
  }

  /** The terms of the index under which a word that fits is found as printed. */
  static Automaton terms(String pattern) {
    Automaton word =
        WildcardQuery.toAutomaton(new Term("", pattern.toLowerCase(Locale.ROOT)), WORK);
    Automaton printed = Operations.concatenate(List.of(mark(TextForm.PRINTED), word));
    boolean open = pattern.startsWith("*") || pattern.startsWith("?");
    Automaton plain = open ? Operations.minus(word, MARKED, WORK) : word;
    return Operations.determinize(Operations.union(List.of(plain, printed)), WORK);
  }

  private static Automaton mark(TextForm form) {
    return Automata.makeString(form.term(""));
  }
}
