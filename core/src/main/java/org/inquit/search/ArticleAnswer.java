package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.article.Article;
import org.inquit.index.Schema;
import org.inquit.text.Span;

/** The articles that answer a question. */
record ArticleAnswer(Snapshot snapshot, Question question) {
  Page<ArticleHit> page() throws IOException {
    Answer answer = new Search(snapshot, question, Schema.Level.ARTICLE).answer();
    BodyHighlighter highlighter = new BodyHighlighter(answer.reading().words());
    List<ArticleHit> hits = new ArrayList<>();
    if (question.limit() > 0) {
      for (ScoreDoc found : answer.found()) {
        hits.add(hit((FieldDoc) found, highlighter));
      }
    }
    return new Page<>(
        hits, answer.total(), answer.partial(), answer.notes(), snapshot.manifest().fingerprint());
  }

  private ArticleHit hit(FieldDoc found, BodyHighlighter highlighter) throws IOException {
    Article article = snapshot.records().article(found.doc).article();
    String body = article.body();
    String title = article.title() == null ? "" : article.title();
    List<Span> highlights = highlighter.in(body, new Span(0, body.length()));
    Span excerpt = Excerpt.of(body, highlights);
    return new ArticleHit(
        ArticleSummary.of(article),
        excerpt.in(body),
        excerpt,
        highlights,
        highlighter.in(title, new Span(0, title.length())),
        Scores.of(found));
  }
}
