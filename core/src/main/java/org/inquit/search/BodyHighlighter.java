package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.inquit.analysis.TextAnalyzer;
import org.inquit.analysis.WordBeginnings;
import org.inquit.index.Schema;
import org.inquit.search.query.PatternQuery;
import org.inquit.text.Span;

/** Finds where the words of a question stand in a text. */
final class BodyHighlighter {
  private final List<Query> words;
  private final Wanted wanted = new Wanted();
  private final WordBeginnings beginnings;
  private final Analyzer analyzer;

  /** Whether each word stands for itself: then every token that is wanted is a match. */
  private final boolean single;

  BodyHighlighter(List<Query> words) {
    this.words = words;
    this.single = words.stream().allMatch(BodyHighlighter::isWord);
    words.forEach(word -> word.visit(wanted));
    this.beginnings = wanted.open ? null : new WordBeginnings(wanted.examples());
    this.analyzer = wanted.open ? new TextAnalyzer() : new TextAnalyzer(beginnings);
  }

  private static boolean isWord(Query query) {
    return query instanceof TermQuery
        || query instanceof SynonymQuery
        || query instanceof PatternQuery;
  }

  /** The matches within {@code part} of {@code text}, in order, without overlaps. */
  List<Span> in(String text, Span part) {
    if (words.isEmpty() || part.length() == 0) {
      return List.of();
    }
    TreeSet<Span> spans = new TreeSet<>();
    try {
      if (single) {
        lines(text, part, spans);
      } else {
        matches(part.in(text), part.start(), spans);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
    return merged(spans);
  }

  /** Only lines are cut into words in which one may be wanted. */
  private void lines(String text, Span part, TreeSet<Span> spans) throws IOException {
    for (int start = part.start(); start < part.end(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 || feed > part.end() ? part.end() : feed;
      if (beginnings == null || beginnings.in(text, start, end)) {
        tokens(text.substring(start, end), start, spans);
      }
      start = end + 1;
    }
  }

  private void tokens(String text, int from, TreeSet<Span> spans) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(Schema.BODY.field(), text)) {
      OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (wanted.holds(term.getBytesRef())) {
          spans.add(new Span(from + place.startOffset(), from + place.endOffset()));
        }
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
  private static final class Wanted extends QueryVisitor {
    private final Set<BytesRef> terms = new HashSet<>();
    private final List<ByteRunAutomaton> patterns = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();

    /** Whether words are wanted of which no beginning is known. */
    private boolean open;

    @Override
    public void consumeTerms(Query query, Term... found) {
      for (Term term : found) {
        terms.add(term.bytes());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      String start = query instanceof PatternQuery pattern ? pattern.start() : "";
      patterns.add(automaton.get());
      starts.add(start);
      open |= start.isEmpty();
    }

    @Override
    public void visitLeaf(Query query) {
      open = true;
    }

    boolean holds(BytesRef term) {
      if (terms.contains(term)) {
        return true;
      }
      for (ByteRunAutomaton pattern : patterns) {
        if (pattern.run(term.bytes, term.offset, term.length)) {
          return true;
        }
      }
      return false;
    }

    /** Words that begin as all that are wanted. */
    List<String> examples() {
      List<String> examples = new ArrayList<>();
      terms.forEach(term -> examples.add(term.utf8ToString()));
      starts.forEach(start -> examples.add(start + "*"));
      return examples;
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
    List<Span> merged = new ArrayList<>();
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
