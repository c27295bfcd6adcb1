package org.inquit.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Schema;
import org.inquit.index.StoredArticles;

/** Reads articles and statements back from the index. */
record Records(Snapshot snapshot) {
  Optional<AnnotatedArticle> byId(String id) throws IOException {
    TopDocs found =
        snapshot.searcher().search(new TermQuery(new Term(Schema.ARTICLE.field(), id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(article(found.scoreDocs[0].doc));
  }

  /** The article in the document {@code doc}, with all that was understood of it. */
  AnnotatedArticle article(int doc) throws IOException {
    return stored().at(doc);
  }

  /** The article in the document {@code doc} alone. */
  Article plainArticle(int doc) throws IOException {
    return stored().articleAt(doc);
  }

  private StoredArticles stored() throws IOException {
    return new StoredArticles(snapshot.searcher().getIndexReader());
  }

  /** The document of the article that the statement in {@code doc} stands in. */
  int articleOf(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    return leaf.docBase + snapshot.ends().getBitSet(leaf).nextSetBit(doc - leaf.docBase);
  }

  /** Which statement of its article the document {@code doc} is, from 0. */
  int ordinal(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues ordinals = leaf.reader().getNumericDocValues(Schema.ORDINAL.field());
    ordinals.advanceExact(doc - leaf.docBase);
    return (int) ordinals.longValue();
  }

  /** The number of the group of copies that the document {@code doc} belongs to, 0 for none. */
  long mark(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues marks = DocValues.getNumeric(leaf.reader(), Schema.COPIES.field());
    return marks.advanceExact(doc - leaf.docBase) ? marks.longValue() : 0;
  }

  private LeafReaderContext leaf(int doc) {
    var leaves = snapshot.searcher().getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
