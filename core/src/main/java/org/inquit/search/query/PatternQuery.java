package org.inquit.search.query;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.util.automaton.Automaton;

/** Finds words of which some letters are open, and remembers how they were asked for. */
public final class PatternQuery extends AutomatonQuery {
  private static final String OPEN = "*?\\";

  PatternQuery(
      String pattern, String field, Automaton terms, MultiTermQuery.RewriteMethod rewriting) {
    super(new Term(field, pattern), terms, false, rewriting);
  }

  /** The letters that all these words begin with, in lower case; empty where none are. */
  public String start() {
    String pattern = term.text();
    int end = 0;
    while (end < pattern.length() && OPEN.indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return pattern.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
