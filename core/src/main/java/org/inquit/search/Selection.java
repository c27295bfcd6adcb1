package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.inquit.index.Schema;

/** Chooses articles by what they are, and gives the ids of all of them. */
public final class Selection {
  private static final int AT_A_TIME = 1000;

  private final Archive archive;

  Selection(Archive archive) {
    this.archive = archive;
  }

  /** The articles found at this address. */
  public List<String> ofUrl(String url) {
    return ids(Schema.URL, url);
  }

  /** The articles of the outlet with exactly this name. */
  public List<String> ofSource(String source) {
    return ids(Schema.SOURCE_NAME, source);
  }

  /**
   * The articles that a search finds, the first {@link Question#MOST}.
   *
   * @throws org.inquit.search.query.QueryException where the query makes no sense
   */
  public List<String> ofQuery(String query) {
    List<String> ids = new ArrayList<>();
    ArticleSearch search = archive.articles().query(query).limit(AT_A_TIME);
    for (int from = 0; from < Question.MOST; from += AT_A_TIME) {
      Page<ArticleHit> page = search.offset(from).fetch();
      page.hits().forEach(hit -> ids.add(hit.article().id()));
      if (page.hits().size() < AT_A_TIME) {
        break;
      }
    }
    return ids;
  }

  private List<String> ids(Schema field, String value) {
    return archive.with(
        now -> {
          IndexSearcher searcher = now.searcher();
          TermQuery query = new TermQuery(new Term(field.field(), value));
          int most = Math.max(1, searcher.count(query));
          return ids(now, searcher.search(query, most));
        });
  }

  private static List<String> ids(Snapshot now, TopDocs found) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      ids.add(now.records().article(doc.doc).article().id());
    }
    return ids;
  }
}
