package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.copies.CopyFinder;
import org.inquit.index.copies.CopyKind;

/**
 * Finds what was published more than once: articles by their text or address, statements by their
 * words; each is marked with the number of its group, 0 where it stands alone.
 */
final class Copies {
  private final IndexWriter index;
  private final DirectoryReader reader;
  private final CopyKind kind;

  private Copies(IndexWriter index, DirectoryReader reader, CopyKind kind) {
    this.index = index;
    this.reader = reader;
    this.kind = kind;
  }

  /** Marks all articles and statements of the index anew. */
  static void mark(IndexWriter index) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      for (CopyKind kind : CopyKind.values()) {
        mark(index, reader, kind);
      }
    }
  }

  /**
   * Marks all texts of a kind that {@code reader} shows.
   *
   * @param reader of {@code index}, whose segments may be merged meanwhile
   */
  static void mark(IndexWriter index, DirectoryReader reader, CopyKind kind) throws IOException {
    new Copies(index, reader, kind).mark();
  }

  private void mark() throws IOException {
    int[] count = new int[1];
    each((number, leaf) -> count[0]++);
    CopyFinder finder = new CopyFinder(kind, count[0]);
    each((number, leaf) -> finder.meet(number, leaf.day(), leaf.idHash(), leaf.key()));
    each((number, leaf) -> finder.compare(number, leaf.sketch()));
    each(
        (number, leaf) -> {
          long mark = finder.mark(number);
          if (mark != leaf.mark()) {
            write(leaf, mark);
          }
        });
  }

  /** By its id where its segment was merged meanwhile, which is looked for in all others. */
  private void write(CopyValues text, long mark) throws IOException {
    NumericDocValuesField value = new NumericDocValuesField(Schema.COPIES.field(), mark);
    if (index.tryUpdateDocValue(reader, text.doc(), value) < 0) {
      Term id = new Term(CopyValues.id(kind).field(), BytesRef.deepCopyOf(text.id()));
      index.updateDocValues(id, value);
    }
  }

  private interface Visitor {
    void see(int number, CopyValues leaf) throws IOException;
  }

  /** Goes through all texts, numbered, in the same order each time. */
  private void each(Visitor visitor) throws IOException {
    int number = 0;
    for (LeafReaderContext context : reader.leaves()) {
      CopyValues leaf = CopyValues.of(context, kind);
      while (leaf.next() >= 0) {
        visitor.see(number++, leaf);
      }
    }
  }
}
