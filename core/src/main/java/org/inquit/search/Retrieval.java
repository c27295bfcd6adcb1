package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.index.Schema;
import org.inquit.search.query.Reading;

/** Asks one generation and reads out what answers: a page of it, or one hit after the other. */
final class Retrieval<H> {
  private final Snapshot snapshot;
  private final Question question;
  private final Search search;
  private final Function<Reading, HitIterator.Reader<H>> reader;

  private Retrieval(
      Snapshot snapshot,
      Question question,
      Schema.Level level,
      Function<Reading, HitIterator.Reader<H>> reader)
      throws IOException {
    this.snapshot = snapshot;
    this.question = question;
    this.search = new Search(snapshot, question, level);
    this.reader = reader;
  }

  static Retrieval<StatementHit> ofStatements(Snapshot snapshot, Question question)
      throws IOException {
    return new Retrieval<>(
        snapshot,
        question,
        Schema.Level.STATEMENT,
        reading -> new StatementReader(snapshot, question, reading));
  }

  static Retrieval<ArticleHit> ofArticles(Snapshot snapshot, Question question) throws IOException {
    return new Retrieval<>(
        snapshot,
        question,
        Schema.Level.ARTICLE,
        reading -> new ArticleReader(snapshot, question, reading));
  }

  Page<H> page() throws IOException {
    Search.Answer answer = search.answer();
    HitIterator.Reader<H> reading = reader.apply(answer.reading());
    List<H> hits = new ArrayList<>();
    if (question.limit() > 0) {
      for (ScoreDoc found : answer.found()) {
        hits.add(reading.read(found));
      }
    }
    return new Page<>(
        hits, answer.total(), answer.partial(), answer.notes(), snapshot.manifest().fingerprint());
  }

  /** All hits in their order, whatever page the question asks for. */
  HitIterator<H> all() throws IOException {
    Search.Answer answer = search.answer();
    return new HitIterator<>(search, answer.reading(), reader.apply(answer.reading()));
  }
}
