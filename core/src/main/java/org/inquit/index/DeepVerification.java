package org.inquit.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;

/**
 * Reads every record of a generation: it must be what its digest says, its statements must stand
 * before it, each with its number and id, and understanding it anew must give it again.
 */
final class DeepVerification {
  private final DirectoryReader reader;
  private final List<String> damage;

  DeepVerification(DirectoryReader reader, List<String> damage) {
    this.reader = reader;
    this.damage = damage;
  }

  void run(int sample) throws IOException {
    long step = Math.max(1, Census.of(reader).articles() / Math.max(1, sample));
    long seen = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      seen = new Leaf(leaf.reader()).run(seen, step, sample);
    }
  }

  /** The blocks of one segment. */
  private final class Leaf {
    private final LeafReader leaf;
    private final StoredFields stored;
    private final NumericDocValues ordinals;
    private final SortedSetDocValues ids;
    private int first;

    Leaf(LeafReader leaf) throws IOException {
      this.leaf = leaf;
      this.stored = leaf.storedFields();
      this.ordinals = leaf.getNumericDocValues(Schema.ORDINAL.field());
      this.ids = leaf.getSortedSetDocValues(Schema.STATEMENT.field());
    }

    /** Looks at every article, anew at each {@code step}th of at most {@code sample}. */
    long run(long before, long step, int sample) throws IOException {
      long seen = before;
      Bits live = leaf.getLiveDocs();
      BinaryDocValues digests = leaf.getBinaryDocValues(Schema.DIGEST.field());
      for (int doc = digests == null ? DocIdSetIterator.NO_MORE_DOCS : digests.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = digests.nextDoc()) {
        if (live == null || live.get(doc)) {
          AnnotatedArticle article = record(doc, digests.binaryValue());
          block(doc, article);
          if (seen % step == 0 && seen / step < sample) {
            anew(article);
          }
          seen++;
        }
        first = doc + 1;
      }
      return seen;
    }

    private AnnotatedArticle record(int doc, BytesRef digest) throws IOException {
      Document kept = stored.document(doc);
      AnnotatedArticle article = RecordCodec.decode(kept);
      if (!ArticleDigest.of(digest).agrees(article.article(), kept)) {
        damage.add("the record of " + article.article().id() + " is not what its digest says");
      }
      return article;
    }

    private void block(int doc, AnnotatedArticle article) throws IOException {
      int count = article.statements().size();
      boolean whole = doc - first >= count;
      for (int i = 0; whole && i < count; i++) {
        int child = doc - count + i;
        whole =
            ordinals != null
                && ordinals.advanceExact(child)
                && ordinals.longValue() == i
                && ids.advanceExact(child)
                && ids.lookupOrd(ids.nextOrd())
                    .utf8ToString()
                    .equals(article.statements().get(i).id());
      }
      if (!whole) {
        damage.add("the statements of " + article.article().id() + " do not stand before it");
      }
    }

    private void anew(AnnotatedArticle article) {
      AnnotatedArticle now = new Extractor().extract(article.article());
      if (!Arrays.equals(RecordCodec.encode(now), RecordCodec.encode(article))) {
        damage.add(
            article.article().id() + " is understood differently now: the program has changed");
      }
    }
  }
}
