package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** What an index holds, counted from the index itself: what was deleted does not count. */
final class Census {
  private final Fingerprint contents = new Fingerprint();
  private final Fingerprint inputs = new Fingerprint();
  private long articles;
  private long statements;

  static Census of(DirectoryReader reader) throws IOException {
    Census census = new Census();
    for (LeafReaderContext leaf : reader.leaves()) {
      census.countArticles(leaf.reader());
      census.countStatements(leaf.reader());
    }
    return census;
  }

  private void countArticles(LeafReader leaf) throws IOException {
    BinaryDocValues digests = leaf.getBinaryDocValues(Schema.DIGEST.field());
    if (digests == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    for (int doc = digests.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = digests.nextDoc()) {
      if (live == null || live.get(doc)) {
        ArticleDigest digest = ArticleDigest.of(digests.binaryValue());
        digest.addContent(contents);
        digest.addInput(inputs);
        articles++;
      }
    }
  }

  private void countStatements(LeafReader leaf) throws IOException {
    NumericDocValues ordinals = leaf.getNumericDocValues(Schema.ORDINAL.field());
    if (ordinals == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    for (int doc = ordinals.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = ordinals.nextDoc()) {
      statements += live == null || live.get(doc) ? 1 : 0;
    }
  }

  long articles() {
    return articles;
  }

  long statements() {
    return statements;
  }

  /** Of all that was understood. */
  String fingerprint() {
    return contents.toString();
  }

  /** Of the raw records. */
  String inputs() {
    return inputs.toString();
  }
}
