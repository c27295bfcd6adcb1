package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
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
import org.inquit.index.Schema;
import org.inquit.name.Letters;

/** Reads the archive's directory of names. */
record ListedNames(IndexSearcher searcher) {
  /** A name stands at most so often in the directory, once for each field. */
  private static final int FIELDS = 5;

  /** The type of the tokens that are parts in plain letters. */
  private static final String PART = "name-plain";

  private static final SortField MOST_FREQUENT =
      new SortField(Schema.NAME_COUNT.field(), SortField.Type.LONG, true);

  private static final SortField BY_NAME = new SortedSetSortField(Schema.NAME.field(), false);

  /** The names of one field that share most tokens with {@code text}, the nearest first. */
  List<String> near(Schema field, String text, int most) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String tokens = field.names().field();
    tokens(
        field.names(),
        text,
        (term, type) -> any.add(new TermQuery(new Term(tokens, term)), Occur.SHOULD));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Schema.NAME_FIELD.field(), field.field())), Occur.FILTER);
    query.add(any.build(), Occur.MUST);
    Sort nearest = new Sort(SortField.FIELD_SCORE, MOST_FREQUENT, BY_NAME);
    return names(searcher.search(query.build(), most, nearest).scoreDocs);
  }

  /**
   * Names that have a part for each that {@code beginning} has, which begins so; the most frequent
   * first.
   */
  List<String> complete(String beginning, int most) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Schema names : List.of(Schema.NAME_PERSON, Schema.NAME_ORGANIZATION)) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String part : parts(names, beginning)) {
        all.add(new PrefixQuery(new Term(names.field(), part)), Occur.MUST);
      }
      any.add(all.build(), Occur.SHOULD);
    }
    Sort first = new Sort(MOST_FREQUENT, BY_NAME);
    return names(
            searcher.search(new ConstantScoreQuery(any.build()), FIELDS * most, first).scoreDocs)
        .stream()
        .distinct()
        .limit(most)
        .toList();
  }

  /** The parts in plain letters; beside others an initial is no part, but here a beginning. */
  private static Set<String> parts(Schema names, String beginning) throws IOException {
    Set<String> parts = new LinkedHashSet<>();
    tokens(
        names,
        beginning,
        (term, type) -> {
          if (type.equals(PART)) {
            parts.add(term);
          }
        });
    String last = Letters.plain(beginning.substring(beginning.lastIndexOf(' ') + 1));
    if (last.length() == 1) {
      parts.add(last);
    }
    return parts;
  }

  /** Hands over each token with its type. */
  private static void tokens(Schema names, String text, BiConsumer<String, String> taker)
      throws IOException {
    try (TokenStream tokens = Schema.analyzer().tokenStream(names.field(), text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        taker.accept(term.toString(), type.type());
      }
      tokens.end();
    }
  }

  private List<String> names(ScoreDoc[] found) throws IOException {
    List<String> names = new ArrayList<>(found.length);
    for (ScoreDoc each : found) {
      names.add(name(each.doc));
    }
    return names;
  }

  private String name(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedSetDocValues names = leaf.reader().getSortedSetDocValues(Schema.NAME.field());
    names.advanceExact(doc - leaf.docBase);
    return names.lookupOrd(names.nextOrd()).utf8ToString();
  }
}
