package org.inquit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.inquit.index.Schema;
import org.inquit.name.AliasEntry;
import org.inquit.name.Aliases;
import org.inquit.name.Letters;
import org.inquit.name.NameMatch;
import org.inquit.name.PersonName;
import org.inquit.search.query.FoundName;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.Names;
import org.inquit.search.query.QueryField;

/** Finds names in the archive's directory of names: candidates by their tokens, then one by one. */
final class NameIndex implements Names {
  /** How many candidates are looked at closely. */
  private static final int CANDIDATES = 1000;

  /** A name stands at most so often in the directory, once for each field. */
  private static final int FIELDS = 5;

  private static final SortField MOST_FREQUENT =
      new SortField(Schema.NAME_COUNT.field(), SortField.Type.LONG, true);

  private static final SortField BY_NAME = new SortedSetSortField(Schema.NAME.field(), false);

  private final IndexSearcher searcher;
  private final Aliases aliases;

  NameIndex(IndexSearcher searcher, Aliases aliases) {
    this.searcher = searcher;
    this.aliases = aliases;
  }

  @Override
  public List<FoundName> find(QueryField field, String text, boolean exact) throws IOException {
    Map<String, MatchClass> matches = new TreeMap<>();
    List<String> candidates = candidates(field.schema(), text, CANDIDATES);
    for (String name : candidates) {
      match(field, text, name).ifPresent(match -> keep(name, match, matches));
    }
    if (exact) {
      matches.values().removeIf(match -> match != MatchClass.EXACT);
      return sorted(matches);
    }
    for (String alias : others(text)) {
      for (String name : candidates(field.schema(), alias, CANDIDATES)) {
        match(field, alias, name)
            .filter(match -> match != MatchClass.WEAK)
            .ifPresent(match -> keep(name, MatchClass.ALIAS, matches));
      }
    }
    if (people(field)) {
      ShortNames.in(candidates)
          .of(text, matches.keySet())
          .forEach(name -> keep(name, MatchClass.WEAK, matches));
    }
    return sorted(matches);
  }

  private static boolean people(QueryField field) {
    return field == QueryField.BY || field == QueryField.PERSON;
  }

  /** Empty where it is another name: a given name and a surname asked for are both needed. */
  private static Optional<MatchClass> match(QueryField field, String asked, String name) {
    NameMatch match = people(field) ? NameMatch.compare(asked, name) : NameMatch.NOTHING;
    if (!match.isLikely() && field != QueryField.PERSON) {
      NameMatch organizations = NameMatch.ofOrganizations(asked, name);
      match = organizations.isLikely() ? organizations : match;
    }
    boolean lacksPart =
        match.kind() == NameMatch.Kind.WEAK && PersonName.parse(asked).parts().size() > 1;
    return lacksPart ? Optional.empty() : MatchClass.of(match.kind());
  }

  private static void keep(String name, MatchClass match, Map<String, MatchClass> matches) {
    matches.merge(name, match, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  private static List<FoundName> sorted(Map<String, MatchClass> matches) {
    return matches.entrySet().stream()
        .map(entry -> new FoundName(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(FoundName::match).thenComparing(FoundName::name))
        .toList();
  }

  @Override
  public List<String> aliases(String text) {
    return aliases.others(text);
  }

  /** The other names of what {@code text} names, or misprints. */
  private List<String> others(String text) {
    return aliases.meant(text).map(AliasEntry::names).orElse(List.of()).stream()
        .filter(name -> !name.equals(text))
        .toList();
  }

  /** The names that share most with {@code text}, the nearest first. */
  List<String> near(String text, int most) throws IOException {
    return Stream.of(Schema.SPEAKER, Schema.PERSON, Schema.ORGANIZATION)
        .flatMap(field -> all(field, text, most).stream())
        .distinct()
        .limit(most)
        .toList();
  }

  /** The names of one field that share most with {@code text}, the nearest first. */
  List<String> near(Schema field, String text, int most) throws IOException {
    return candidates(field, text, most);
  }

  /** Names with a part that begins with {@code beginning}, the most frequent first. */
  List<String> complete(String beginning, int most) throws IOException {
    String plain = Letters.plain(beginning);
    Set<String> names = new LinkedHashSet<>();
    if (!plain.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(new PrefixQuery(new Term(Schema.NAME_PERSON.field(), plain)), Occur.SHOULD);
      any.add(new PrefixQuery(new Term(Schema.NAME_ORGANIZATION.field(), plain)), Occur.SHOULD);
      TopDocs first =
          searcher.search(
              new ConstantScoreQuery(any.build()), FIELDS * most, new Sort(MOST_FREQUENT, BY_NAME));
      for (ScoreDoc found : first.scoreDocs) {
        names.add(name(found.doc));
      }
    }
    return names.stream().limit(most).toList();
  }

  private List<String> all(Schema field, String text, int most) {
    try {
      return candidates(field, text, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> candidates(Schema field, String text, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Schema.NAME_FIELD.field(), field.field())), Occur.FILTER);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    tokens(Schema.NAME_PERSON, text, any);
    tokens(Schema.NAME_ORGANIZATION, text, any);
    query.add(any.build(), Occur.MUST);
    List<String> names = new ArrayList<>();
    Sort nearest = new Sort(SortField.FIELD_SCORE, MOST_FREQUENT, BY_NAME);
    for (ScoreDoc found : searcher.search(query.build(), most, nearest).scoreDocs) {
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
