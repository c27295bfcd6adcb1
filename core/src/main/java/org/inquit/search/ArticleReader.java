package org.inquit.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.article.Article;
import org.inquit.index.Schema;
import org.inquit.search.query.Reading;
import org.inquit.text.Span;

/** Reads articles that answer a question. */
final class ArticleReader implements HitIterator.Reader<ArticleHit> {
  private final Records records;
  private final BodyHighlighter highlighter;
  private final CopyReader copies;

  ArticleReader(Snapshot snapshot, Question question, Reading reading) {
    this.records = snapshot.records();
    this.highlighter = new BodyHighlighter(reading.words());
    this.copies = CopyReader.of(snapshot, question, Schema.Level.ARTICLE);
  }

  @Override
  public ArticleHit read(ScoreDoc found) throws IOException {
    Article article = records.plainArticle(found.doc);
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
        Scores.of((FieldDoc) found),
        copies.others(found.doc));
  }
}
