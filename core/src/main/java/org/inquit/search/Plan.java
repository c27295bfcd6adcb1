package org.inquit.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.inquit.date.DateSpan;
import org.inquit.index.Days;
import org.inquit.index.Schema;

/** A question as Lucene queries. */
record Plan(Snapshot snapshot, Question question, Schema.Level level) {

  Query query() throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Schema.LEVEL.field(), level.name())), Occur.FILTER);
    words(all, question.text());
    for (Question.Condition condition : question.conditions()) {
      switch (condition.field()) {
        case BY -> all.add(name(Schema.SPEAKER, condition.value()), Occur.FILTER);
        case FOR -> all.add(name(Schema.BEHALF, condition.value()), Occur.FILTER);
        case SAID -> all.add(days(Schema.SAID, condition.value()), Occur.FILTER);
        case PUBLISHED -> all.add(days(Schema.PUBLISHED, condition.value()), Occur.FILTER);
        default -> words(all, condition.value());
      }
    }
    return all.build();
  }

  private void words(BooleanQuery.Builder all, String text) throws IOException {
    try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.BODY.field(), text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        all.add(word(term.toString()), Occur.MUST);
      }
    }
  }

  private Query word(String word) {
    Query article =
        new DisjunctionMaxQuery(
            List.of(
                new TermQuery(new Term(Schema.TITLE.field(), word)),
                new TermQuery(new Term(Schema.BODY.field(), word))),
            0.3f);
    return level == Schema.Level.ARTICLE
        ? article
        : new DisjunctionMaxQuery(
            List.of(
                new TermQuery(new Term(Schema.WORDS.field(), word)),
                new ToChildBlockJoinQuery(article, snapshot.articles())),
            0.3f);
  }

  private static Query days(Schema field, String value) {
    DateSpan span = DateSpan.parse(value);
    return IntRange.newIntersectsQuery(
        field.field(), new int[] {Days.first(span)}, new int[] {Days.last(span)});
  }

  private static Query name(Schema field, String value) {
    return value.isBlank()
        ? new MatchNoDocsQuery("no name")
        : new TermQuery(new Term(field.field(), value));
  }
}
