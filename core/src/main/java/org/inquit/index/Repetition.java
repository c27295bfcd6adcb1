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
import org.inquit.index.copies.CopyKind;
import org.inquit.index.copies.Edges;
import org.inquit.index.copies.Repeats;

/**
 * Finds in an index what outlets repeat on their pages: lines of the page that were taken for
 * paragraphs of its articles. The same is found in whatever order the articles came.
 */
final class Repetition {
  /** Takes an article that has more or less in its body now, and what it was made from. */
  interface Taker {
    void take(Article changed, ArticleBlock.Origin origin);
  }

  /** An article of which another part is repeated than the one that is left out. */
  private record Changed(int doc, Edges before, Edges now) {}

  private final Repeats repeats = new Repeats();
  private final List<Changed> changed = new ArrayList<>();

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

  /**
   * Hands over each article that holds what its outlet repeats, without that; and each that lacks
   * what is repeated no more, with it.
   */
  static void find(IndexWriter index, Taker taker) throws IOException {
    Repetition repetition = new Repetition();
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      each(reader, (doc, mark, edges) -> repetition.count(edges));
      if (repetition.repeats.counted()) {
        Copies.mark(index, reader, CopyKind.ARTICLES);
      }
    }
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
    Edges now = edges.without(repeats);
    if (now.left() != edges.left()) {
      changed.add(new Changed(doc, edges, now));
    }
  }

  private void hand(DirectoryReader reader, Taker taker) throws IOException {
    StoredArticles stored = new StoredArticles(reader);
    for (Changed one : changed) {
      Article article = stored.at(one.doc).article();
      String read = read(article, stored.bodyAsRead(one.doc), one.before);
      String kept = one.now.kept(read);
      if (!kept.equals(article.body())) {
        byte[] digest = stored.input(one.doc);
        String more = kept.equals(read) ? null : read;
        taker.take(article.withBody(kept), new ArticleBlock.Origin(digest, one.now.bytes(), more));
      }
    }
  }

  /** The whole body: a bit of it that flipped on the disk is not taken over. */
  private static String read(Article article, String stored, Edges edges) {
    String read = stored == null ? article.body() : stored;
    if (!edges.areOf(outlet(article), read) || !edges.kept(read).equals(article.body())) {
      throw new ArchiveException(
          "the body of " + article.id() + " as it was read is damaged; run verify");
    }
    return read;
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
