package org.inquit.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The articles that a generation began with, found by what they were read from.
 *
 * <p>{@link #of} may be asked on any thread; what changes it belongs to one.
 */
final class Prior {
  /**
   * An article.
   *
   * @param id in the archive
   * @param text the digest of its title and body
   */
  record Entry(String id, ByteBuffer text) {}

  private final Map<ByteBuffer, Entry> byInput = new HashMap<>();
  private final Set<String> left = new HashSet<>();

  /**
   * Of the index that a generation begins with.
   *
   * @param anew whether other code understood the articles, so that every record is read again
   */
  static Prior of(DirectoryReader reader, boolean anew) throws IOException {
    Prior prior = new Prior();
    for (LeafReaderContext leaf : reader.leaves()) {
      prior.read(leaf.reader());
    }
    if (anew) {
      prior.byInput.clear();
    }
    return prior;
  }

  /** Of a generation that begins empty. */
  static Prior none() {
    return new Prior();
  }

  private void read(LeafReader leaf) throws IOException {
    BinaryDocValues digests = leaf.getBinaryDocValues(Schema.DIGEST.field());
    SortedSetDocValues ids = leaf.getSortedSetDocValues(Schema.ARTICLE.field());
    Bits live = leaf.getLiveDocs();
    for (int doc = digests == null ? DocIdSetIterator.NO_MORE_DOCS : digests.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = digests.nextDoc()) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        ArticleDigest digest = ArticleDigest.of(digests.binaryValue());
        String id = ids.lookupOrd(ids.nextOrd()).utf8ToString();
        byInput.put(ByteBuffer.wrap(digest.input()), new Entry(id, ByteBuffer.wrap(digest.text())));
        left.add(id);
      }
    }
  }

  /** The article that was read from a record with this digest, or {@code null}. */
  Entry of(byte[] input) {
    return input == null ? null : byInput.get(ByteBuffer.wrap(input, 0, Fingerprint.LENGTH));
  }

  /**
   * An article with this id takes its place, or stays.
   *
   * @return whether there was one that no other took the place of
   */
  boolean settle(String id) {
    return left.remove(id);
  }

  /** The articles that nothing settled. */
  List<String> left() {
    return List.copyOf(left);
  }
}
