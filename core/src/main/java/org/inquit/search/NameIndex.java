package org.inquit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.inquit.index.Schema;
import org.inquit.name.Aliases;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.NameMatch;
import org.inquit.search.query.Names;
import org.inquit.search.query.QueryField;

/** Finds names in the archive's directory of names: candidates by their tokens, then one by one. */
final class NameIndex implements Names {
  /** How many candidates are looked at closely. */
  private static final int CANDIDATES = 1000;

  private final IndexSearcher searcher;
  private final Aliases aliases = Aliases.starter();

  NameIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public List<NameMatch> find(QueryField field, String text, boolean exact) throws IOException {
    boolean people = field == QueryField.BY || field == QueryField.PERSON;
    Map<String, MatchClass> matches = new TreeMap<>();
    List<String> candidates = candidates(field.schema(), text);
    for (String name : candidates) {
      NameComparison.compare(text, name, people).ifPresent(m -> keep(name, m, matches));
    }
    if (exact) {
      matches.values().removeIf(match -> match != MatchClass.EXACT);
      return sorted(matches);
    }
    for (String alias : aliases.others(text)) {
      for (String name : candidates(field.schema(), alias)) {
        NameComparison.compare(alias, name, people)
            .filter(match -> match != MatchClass.WEAK)
            .ifPresent(match -> keep(name, MatchClass.ALIAS, matches));
      }
    }
    if (people) {
      ShortNames.in(candidates)
          .of(text, matches.keySet())
          .forEach(name -> keep(name, MatchClass.WEAK, matches));
    }
    return sorted(matches);
  }

  private static void keep(String name, MatchClass match, Map<String, MatchClass> matches) {
    matches.merge(name, match, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  private static List<NameMatch> sorted(Map<String, MatchClass> matches) {
    return matches.entrySet().stream()
        .map(entry -> new NameMatch(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(NameMatch::match).thenComparing(NameMatch::name))
        .toList();
  }

  @Override
  public List<String> aliases(String text) {
    return aliases.others(text);
  }

  /** The names that share most with {@code text}, the nearest first. */
  List<String> near(String text, int most) throws IOException {
    return Stream.of(Schema.SPEAKER, Schema.PERSON, Schema.ORGANIZATION)
        .flatMap(field -> all(field, text).stream().limit(most))
        .distinct()
        .limit(most)
        .toList();
  }

  /** The names of one field that share most with {@code text}, the nearest first. */
  List<String> near(Schema field, String text, int most) throws IOException {
    return candidates(field, text).stream().limit(most).toList();
  }

  private List<String> all(Schema field, String text) {
    try {
      return candidates(field, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> candidates(Schema field, String text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Schema.NAME_FIELD.field(), field.field())), Occur.FILTER);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    tokens(Schema.NAME_PERSON, text, any);
    tokens(Schema.NAME_ORGANIZATION, text, any);
    query.add(any.build(), Occur.MUST);
    List<String> names = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.build(), CANDIDATES).scoreDocs) {
      names.add(name(found.doc));
    }
    return names;
  }

  private static void tokens(Schema field, String text, BooleanQuery.Builder any)
      throws IOException {
    try (TokenStream tokens = Schema.analyzer().tokenStream(field.field(), text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        any.add(new TermQuery(new Term(field.field(), term.toString())), Occur.SHOULD);
      }
      tokens.end();
    }
  }

  private String name(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedSetDocValues names = leaf.reader().getSortedSetDocValues(Schema.NAME.field());
    names.advanceExact(doc - leaf.docBase);
    return names.lookupOrd(names.nextOrd()).utf8ToString();
  }
}
