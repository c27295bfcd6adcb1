package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;
import org.inquit.text.Span;

/** The statements that answer a question. */
record StatementAnswer(Snapshot snapshot, Question question) {
  Page<StatementHit> page() throws IOException {
    Answer answer = new Search(snapshot, question, Schema.Level.STATEMENT).answer();
    BodyHighlighter highlighter = new BodyHighlighter(answer.reading().words());
    List<StatementHit> hits = new ArrayList<>();
    if (question.limit() > 0) {
      for (ScoreDoc found : answer.found()) {
        hits.add(hit(found, highlighter, answer));
      }
    }
    return new Page<>(
        hits, answer.total(), answer.partial(), answer.notes(), snapshot.manifest().fingerprint());
  }

  private StatementHit hit(ScoreDoc found, BodyHighlighter highlighter, Answer answer)
      throws IOException {
    Records records = snapshot.records();
    AnnotatedArticle article = records.article(records.articleOf(found.doc));
    Statement statement = article.statements().get(records.ordinal(found.doc));
    String body = article.article().body();
    List<Span> highlights = new ArrayList<>();
    statement.content().forEach(span -> highlights.addAll(highlighter.in(body, span)));
    return new StatementHit(
        statement,
        statement.text(body),
        ArticleSummary.of(article.article()),
        highlights,
        Scores.of((FieldDoc) found),
        answer.reading().speaker(statement).orElse(null));
  }
}
