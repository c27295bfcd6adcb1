package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;
import org.inquit.search.query.Reading;
import org.inquit.text.Span;

/** Reads statements that answer a question. */
final class StatementReader implements HitIterator.Reader<StatementHit> {
  private final Records records;
  private final Question question;
  private final Reading reading;
  private final BodyHighlighter highlighter;
  private final CopyReader copies;

  StatementReader(Snapshot snapshot, Question question, Reading reading) {
    this.records = snapshot.records();
    this.question = question;
    this.reading = reading;
    this.highlighter = new BodyHighlighter(reading.words());
    this.copies = CopyReader.of(snapshot, question, Schema.Level.STATEMENT);
  }

  @Override
  public StatementHit read(ScoreDoc found) throws IOException {
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
        reading.speaker(statement).orElse(null),
        place(body, statement, highlights),
        context(body, statement.whole()),
        copies.others(found.doc));
  }

  private StatementHit.Place place(String body, Statement statement, List<Span> highlights) {
    if (reading.words().isEmpty()) {
      return null;
    }
    if (!highlights.isEmpty()) {
      return StatementHit.Place.WORDS;
    }
    Span paragraph = Passage.paragraph(body, statement.whole()).span();
    boolean around = !highlighter.in(body, paragraph).isEmpty();
    return around ? StatementHit.Place.AROUND : StatementHit.Place.ARTICLE;
  }

  private Passage context(String body, Span statement) {
    return switch (question.context()) {
      case NONE -> null;
      case SENTENCE -> Passage.sentence(body, statement);
      case PARAGRAPH -> Passage.paragraph(body, statement);
    };
  }
}
