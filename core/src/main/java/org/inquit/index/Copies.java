package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.copies.Address;
import org.inquit.index.copies.CopyFinder;
import org.inquit.index.copies.CopyKind;
import org.inquit.index.copies.SpeakerKey;

/**
 * Finds what was published more than once: articles by their text or address, statements by their
 * words; each is marked with the number of its group, 0 where it stands alone.
 */
final class Copies {
  private final IndexWriter index;
  private final DirectoryReader reader;
  private final CopyKind kind;
  private final Schema id;

  private Copies(IndexWriter index, DirectoryReader reader, CopyKind kind) {
    this.index = index;
    this.reader = reader;
    this.kind = kind;
    this.id = kind == CopyKind.ARTICLES ? Schema.ARTICLE : Schema.STATEMENT;
  }

  /** Marks all articles and statements of the index anew. */
  static void mark(IndexWriter index) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      for (CopyKind kind : CopyKind.values()) {
        new Copies(index, reader, kind).mark();
      }
    }
  }

  private void mark() throws IOException {
    int[] count = new int[1];
    each((number, leaf) -> count[0]++);
    CopyFinder finder = new CopyFinder(kind, count[0]);
    each((number, leaf) -> finder.meet(number, leaf.day(), leaf.id(), key(leaf)));
    each((number, leaf) -> finder.compare(number, leaf.sketch()));
    each(
        (number, leaf) -> {
          long mark = finder.mark(number);
          if (mark != leaf.mark()) {
            Term term = new Term(id.field(), BytesRef.deepCopyOf(leaf.id()));
            index.updateNumericDocValue(term, Schema.COPIES.field(), mark);
          }
        });
  }

  /** The page that an article stands on, who is named as speaker, or {@code null}. */
  private String key(CopyValues text) throws IOException {
    return kind == CopyKind.ARTICLES
        ? Address.page(text.text(Schema.URL))
        : SpeakerKey.of(text.text(Schema.SPEAKER), text.text(Schema.TIER));
  }

  private interface Visitor {
    void see(int number, CopyValues leaf) throws IOException;
  }

  /** Goes through all documents that have the id, numbered, in the same order each time. */
  private void each(Visitor visitor) throws IOException {
    int number = 0;
    for (LeafReaderContext context : reader.leaves()) {
      Bits live = context.reader().getLiveDocs();
      CopyValues leaf = CopyValues.of(context.reader(), id);
      for (int doc = leaf.next(); doc >= 0; doc = leaf.next()) {
        if (live == null || live.get(doc)) {
          visitor.see(number++, leaf);
        }
      }
    }
  }
}
