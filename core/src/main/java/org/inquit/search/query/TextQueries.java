package org.inquit.search.query;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.inquit.index.Schema;

/** Queries for words and phrases in one text field. */
final class TextQueries {
  private TextQueries() {}

  /** A word or a phrase, loosely or exactly as the clause asks. */
  static Query of(ValueClause clause, Schema field) {
    if (clause.wildcard()) {
      return Wildcards.query(clause.text(), field.field());
    }
    return phrase(Words.of(clause.text()), clause.quoted(), clause.exact(), field);
  }

  static Query phrase(List<Words.Word> words, boolean quoted, boolean exact, Schema field) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    if (words.size() == 1) {
      return word(words.getFirst().terms(quoted, exact), field.field());
    }
    return quoted || exact ? adjacent(words, exact, field) : together(words, field);
  }

  /** The parts of a word with a hyphen: all of them, wherever they stand. */
  private static Query together(List<Words.Word> words, Schema field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word(word.loose(), field.field()), Occur.MUST));
    return all.build();
  }

  private static Query adjacent(List<Words.Word> words, boolean exact, Schema field) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Words.Word word : words) {
      phrase.add(
          word.terms(true, exact).stream()
              .map(term -> new Term(field.field(), term))
              .toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query word(List<String> terms, String field) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }
}
