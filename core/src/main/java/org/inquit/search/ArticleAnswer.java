package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.inquit.article.Article;
import org.inquit.index.Schema;
import org.inquit.text.Span;

/** The articles that answer a question. */
record ArticleAnswer(Snapshot snapshot, Question question) {
  private static final int EXCERPT = 240;

  Page<ArticleHit> page() throws IOException {
    Plan plan = new Plan(snapshot, question, Schema.Level.ARTICLE);
    TopDocs found =
        snapshot.searcher().search(plan.query(), Math.max(1, question.offset() + question.limit()));
    List<ArticleHit> hits = new ArrayList<>();
    for (int i = question.offset(); i < found.scoreDocs.length; i++) {
      hits.add(hit(found.scoreDocs[i]));
    }
    return new Page<>(
        hits, found.totalHits.value(), false, List.of(), snapshot.manifest().fingerprint());
  }

  private ArticleHit hit(ScoreDoc found) throws IOException {
    Article article = snapshot.records().article(found.doc).article();
    Span start = new Span(0, Math.min(EXCERPT, article.body().length()));
    return new ArticleHit(
        ArticleSummary.of(article),
        start.in(article.body()),
        start,
        List.of(),
        List.of(),
        found.score);
  }
}
