package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;

/** Reads the other copies of what was published more than once. */
record CopyReader(Snapshot snapshot, Schema.Level level, boolean wanted) {
  /** More than anybody reads. */
  private static final int MOST = 200;

  /** Reads copies where the question collapses them, else none. */
  static CopyReader of(Snapshot snapshot, Question question, Schema.Level level) {
    return new CopyReader(snapshot, level, question.copies() == Question.Copies.COLLAPSE);
  }

  /** The copies of the document {@code doc}, first seen first, without itself. */
  List<Copy> others(int doc) throws IOException {
    long mark = wanted ? snapshot.records().mark(doc) : 0;
    List<Copy> copies = new ArrayList<>();
    if (mark != 0) {
      for (ScoreDoc found : snapshot.searcher().search(marked(mark), MOST, firstSeen()).scoreDocs) {
        if (found.doc != doc) {
          copies.add(read(found.doc));
        }
      }
    }
    return copies;
  }

  private Query marked(long mark) {
    return new BooleanQuery.Builder()
        .add(level.query(), BooleanClause.Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowExactQuery(Schema.COPIES.field(), mark),
            BooleanClause.Occur.FILTER)
        .build();
  }

  private Sort firstSeen() {
    SortField day =
        new SortField(Schema.PUBLISHED.dayField(), SortField.Type.LONG, false, Long.MAX_VALUE);
    return new Sort(day, Orders.byId(level));
  }

  private Copy read(int doc) throws IOException {
    Records records = snapshot.records();
    if (level == Schema.Level.ARTICLE) {
      ArticleSummary article = ArticleSummary.of(records.plainArticle(doc));
      return new Copy(article.id(), null, article);
    }
    AnnotatedArticle article = records.article(records.articleOf(doc));
    Statement statement = article.statements().get(records.ordinal(doc));
    return new Copy(
        statement.id(),
        statement.text(article.article().body()),
        ArticleSummary.of(article.article()));
  }
}
