package org.inquit.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.inquit.analysis.TextForm;
import org.inquit.index.Schema;

/** Queries for words and phrases in one text field. */
final class TextQueries {
  /** How many words of the archive one wildcard may stand for; the most frequent count. */
  private static final int MOST_EXPANSIONS = 256;

  private TextQueries() {}

  /** A word or a phrase, loosely or exactly as the clause asks. */
  static Query of(ValueClause clause, Schema field) {
    if (clause.wildcard()) {
      return wildcard(clause.text(), field.field());
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

  /** Any word whose printed form fits. */
  private static Query wildcard(String pattern, String field) {
    if (pattern.chars().noneMatch(Character::isLetterOrDigit)) {
      return new MatchNoDocsQuery("a wildcard alone");
    }
    List<Query> forms = new ArrayList<>();
    for (String term : wildcardTerms(pattern)) {
      forms.add(
          new WildcardQuery(
              new Term(field, term),
              Operations.DEFAULT_DETERMINIZE_WORK_LIMIT,
              new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_EXPANSIONS)));
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  /** The patterns of index terms for a typed pattern. */
  static List<String> wildcardTerms(String pattern) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    return List.of(TextForm.PLAIN.term(lower), TextForm.PRINTED.term(lower));
  }
}
