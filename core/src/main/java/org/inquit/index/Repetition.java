package org.inquit.index;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.inquit.article.Article;
import org.inquit.index.copies.Edges;
import org.inquit.index.copies.Repeats;

/**
 * Finds in an index what outlets repeat on their pages: lines of the page that were taken for
 * paragraphs of its articles. The same is found in whatever order the articles came.
 */
final class Repetition {
  /** Takes an article that has less in its body now, and what it was made from. */
  interface Taker {
    void take(Article reduced, ArticleBlock.Origin origin);
  }

  private final Repeats repeats = new Repeats();
  private final List<Integer> holders = new ArrayList<>();

  private Repetition() {}

  /** The edges of an article that was cleaned, or {@code null} where its outlet is unknown. */
  static byte[] edges(Article article) {
    String outlet = outlet(article);
    return outlet == null ? null : Edges.of(outlet, article.body()).bytes();
  }

  /** The outlet's name, else the host of the address. */
  private static String outlet(Article article) {
    if (article.source() != null || article.url() == null) {
      return article.source();
    }
    try {
      return URI.create(article.url()).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Hands over each article that holds what its outlet repeats, without that. */
  static void find(IndexWriter index, Taker taker) throws IOException {
    Repetition repetition = new Repetition();
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      each(reader, (doc, mark, edges) -> repetition.count(edges));
    }
    if (!repetition.repeats.counted()) {
      return;
    }
    Copies.mark(index);
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      each(reader, repetition::meet);
      each(reader, (doc, mark, edges) -> repetition.note(doc, edges));
      repetition.hand(reader, taker);
    }
  }

  private void count(Edges edges) {
    repeats.count(edges.outlet(), edges.paragraphs());
  }

  private void meet(int doc, long mark, Edges edges) {
    repeats.meet(mark == 0 ? doc : mark, edges.paragraphs());
  }

  private void note(int doc, Edges edges) {
    if (edges.anyIn(repeats)) {
      holders.add(doc);
    }
  }

  private void hand(DirectoryReader reader, Taker taker) throws IOException {
    StoredArticles stored = new StoredArticles(reader);
    for (int doc : holders) {
      Article article = stored.at(doc).article();
      String less = Edges.without(repeats, outlet(article), article.body());
      if (!less.equals(article.body())) {
        byte[] digest = stored.input(doc);
        taker.take(article.reduced(less), new ArticleBlock.Origin(digest, edges(article)));
      }
    }
  }

  private interface Visitor {
    void see(int doc, long mark, Edges edges);
  }

  /** Goes through all articles that have edges. */
  private static void each(DirectoryReader reader, Visitor visitor) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues edges = DocValues.getBinary(leaf, Schema.EDGES.field());
      NumericDocValues marks = DocValues.getNumeric(leaf, Schema.COPIES.field());
      Bits live = leaf.getLiveDocs();
      for (int doc = edges.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = edges.nextDoc()) {
        if (live == null || live.get(doc)) {
          BytesRef bytes = edges.binaryValue();
          long mark = marks.advanceExact(doc) ? marks.longValue() : 0;
          visitor.see(context.docBase + doc, mark, Edges.of(bytes));
        }
      }
    }
  }
}
