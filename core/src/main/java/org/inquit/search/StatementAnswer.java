package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;

/** The statements that answer a question. */
record StatementAnswer(Snapshot snapshot, Question question) {
  Page<StatementHit> page() throws IOException {
    Plan plan = new Plan(snapshot, question, Schema.Level.STATEMENT);
    TopDocs found =
        snapshot.searcher().search(plan.query(), Math.max(1, question.offset() + question.limit()));
    List<StatementHit> hits = new ArrayList<>();
    for (int i = question.offset(); i < found.scoreDocs.length; i++) {
      hits.add(hit(found.scoreDocs[i]));
    }
    return new Page<>(
        hits, found.totalHits.value(), false, List.of(), snapshot.manifest().fingerprint());
  }

  private StatementHit hit(ScoreDoc found) throws IOException {
    Records records = snapshot.records();
    AnnotatedArticle article = records.article(records.articleOf(found.doc));
    Statement statement = article.statements().get(records.ordinal(found.doc));
    return new StatementHit(
        statement,
        statement.text(article.article().body()),
        ArticleSummary.of(article.article()),
        List.of(),
        found.score,
        null);
  }
}
