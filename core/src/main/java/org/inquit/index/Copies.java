package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds what was published more than once: articles by their text or address, statements by their
 * words; each is marked with the number of its group, 0 where it stands alone.
 */
final class Copies {
  private static final Sketch ARTICLE = new Sketch(3, 60);
  private static final Sketch STATEMENT = new Sketch(2, 15);

  private final IndexWriter index;
  private final DirectoryReader reader;
  private final Schema id;

  private Copies(IndexWriter index, DirectoryReader reader, Schema id) {
    this.index = index;
    this.reader = reader;
    this.id = id;
  }

  static byte[] sketchOfArticle(String body) {
    return ARTICLE.of(body);
  }

  static byte[] sketchOfStatement(String words) {
    return STATEMENT.of(words);
  }

  /** Marks all articles and statements of the index anew. */
  static void mark(IndexWriter index) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      Copies articles = new Copies(index, reader, Schema.ARTICLE);
      articles.mark(ARTICLE, Likeness.OF_ARTICLES);
      Copies statements = new Copies(index, reader, Schema.STATEMENT);
      statements.mark(STATEMENT, Likeness.OF_STATEMENTS);
    }
  }

  private void mark(Sketch sketch, Likeness likeness) throws IOException {
    int[] count = new int[1];
    each((number, leaf) -> count[0]++);
    Seen seen = new Seen(count[0]);
    each(
        (number, leaf) ->
            seen.put(
                number,
                leaf.day(),
                hash(leaf.id()),
                id == Schema.ARTICLE ? page(leaf) : speaker(leaf)));
    seen.sort();
    CopyGroups groups = new CopyGroups(count[0], sketch.size(), likeness);
    each(
        (number, leaf) -> {
          BytesRef bytes = leaf.sketch();
          groups.put(seen.rank(number), bytes.bytes, bytes.offset);
        });
    if (id == Schema.ARTICLE) {
      groups.joinEqual(seen.keys());
    } else {
      groups.keepApart(seen.keys());
    }
    write(seen, groups.groups());
  }

  /** Writes the marks that changed. */
  private void write(Seen seen, int[] groups) throws IOException {
    boolean[] shared = new boolean[groups.length];
    for (int i = 0; i < groups.length; i++) {
      shared[groups[i]] |= groups[i] != i;
    }
    each(
        (number, leaf) -> {
          int first = groups[seen.rank(number)];
          long mark = shared[first] ? seen.idAt(first) : 0;
          if (mark != leaf.mark()) {
            Term term = new Term(id.field(), BytesRef.deepCopyOf(leaf.id()));
            index.updateNumericDocValue(term, Schema.COPIES.field(), mark);
          }
        });
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

  /** A number for the page that an article stands on, 0 where its address does not tell. */
  private static long page(CopyValues article) throws IOException {
    String page = Address.page(article.text(Schema.URL));
    return page == null ? 0 : hash(new BytesRef(page));
  }

  /** A number for who is named as speaker, 0 where nobody is. */
  private static long speaker(CopyValues statement) throws IOException {
    String key = SpeakerKey.of(statement.text(Schema.SPEAKER), statement.text(Schema.TIER));
    return key.isEmpty() ? 0 : hash(new BytesRef(key));
  }

  /** Never 0. */
  private static long hash(BytesRef text) {
    return StringHelper.murmurhash3_x64_128(text)[0] | 1;
  }
}
