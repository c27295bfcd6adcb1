package org.inquit.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.inquit.analysis.TextAnalyzer;
import org.inquit.index.Schema;
import org.inquit.text.Span;

/** Finds where the words of a question stand in a text. */
final class BodyHighlighter {
  private final List<Query> words;
  private final Analyzer analyzer;

  /** Whether each word stands for itself: then every token that is wanted is a match. */
  private final boolean single;

  BodyHighlighter(List<Query> words) {
    this.words = words;
    this.single = words.stream().allMatch(q -> q instanceof TermQuery || q instanceof SynonymQuery);
    Terms terms = new Terms();
    words.forEach(word -> word.visit(terms));
    this.analyzer = terms.open ? new TextAnalyzer() : new TextAnalyzer(terms.found);
  }

  /** The matches within {@code part} of {@code text}, in order, without overlaps. */
  List<Span> in(String text, Span part) {
    if (words.isEmpty() || part.length() == 0) {
      return List.of();
    }
    TreeSet<Span> spans = new TreeSet<>();
    try {
      if (single) {
        tokens(part.in(text), part.start(), spans);
      } else {
        matches(part.in(text), part.start(), spans);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
    return merged(spans);
  }

  private void tokens(String text, int from, TreeSet<Span> spans) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(Schema.BODY.field(), text)) {
      OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        spans.add(new Span(from + place.startOffset(), from + place.endOffset()));
      }
      tokens.end();
    }
  }

  private void matches(String text, int from, TreeSet<Span> spans) throws IOException {
    MemoryIndex index = new MemoryIndex(true);
    index.addField(Schema.BODY.field(), text, analyzer);
    IndexSearcher searcher = index.createSearcher();
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    if (leaf.reader().terms(Schema.BODY.field()) == null) {
      return;
    }
    for (Query query : words) {
      collect(searcher, leaf, query, from, spans);
    }
  }

  /** Gathers the terms of queries. */
  private static final class Terms extends QueryVisitor {
    private final Set<String> found = new HashSet<>();
    private boolean open;

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        found.add(term.text());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      open = true;
    }

    @Override
    public void visitLeaf(Query query) {
      open = true;
    }
  }

  private static void collect(
      IndexSearcher searcher, LeafReaderContext leaf, Query query, int from, TreeSet<Span> spans)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Matches matches = weight.matches(leaf, 0);
    if (matches == null) {
      return;
    }
    MatchesIterator all = matches.getMatches(Schema.BODY.field());
    while (all != null && all.next()) {
      add(all, from, spans);
    }
  }

  /** A proximity match shows its words, not all that stands between them. */
  private static void add(MatchesIterator match, int from, TreeSet<Span> spans) throws IOException {
    MatchesIterator inner = match.getSubMatches();
    if (inner == null) {
      spans.add(new Span(from + match.startOffset(), from + match.endOffset()));
      return;
    }
    while (inner.next()) {
      spans.add(new Span(from + inner.startOffset(), from + inner.endOffset()));
    }
  }

  private static List<Span> merged(TreeSet<Span> spans) {
    List<Span> merged = new java.util.ArrayList<>();
    for (Span span : spans) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
