package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.copies.Address;
import org.inquit.index.copies.CopyFinder;
import org.inquit.index.copies.CopyKind;
import org.inquit.index.copies.SpeakerKey;

/**
 * What a segment keeps of each text to compare it with others, document by document; what documents
 * share is made once.
 */
final class CopyValues {
  private final CopyKind kind;
  private final int base;
  private final Bits live;
  private final SortedSetDocValues ids;
  private final SortedSetDocValues names;
  private final SortedSetDocValues tiers;
  private final BinaryDocValues sketches;
  private final NumericDocValues days;
  private final NumericDocValues marks;
  private long[] idHashes;
  private final long[] keys;
  private final boolean[] keyKnown;

  private CopyValues(LeafReaderContext context, CopyKind kind) throws IOException {
    LeafReader leaf = context.reader();
    boolean articles = kind == CopyKind.ARTICLES;
    this.kind = kind;
    this.base = context.docBase;
    this.live = leaf.getLiveDocs();
    this.ids = DocValues.getSortedSet(leaf, id(kind).field());
    this.names = DocValues.getSortedSet(leaf, (articles ? Schema.URL : Schema.SPEAKER).field());
    this.tiers = DocValues.getSortedSet(leaf, Schema.TIER.field());
    this.sketches = DocValues.getBinary(leaf, Schema.SKETCH.field());
    this.days = DocValues.getNumeric(leaf, Schema.PUBLISHED.dayField());
    this.marks = DocValues.getNumeric(leaf, Schema.COPIES.field());
    this.keys = new long[Math.toIntExact(names.getValueCount())];
    this.keyKnown = new boolean[keys.length];
  }

  static CopyValues of(LeafReaderContext context, CopyKind kind) throws IOException {
    return new CopyValues(context, kind);
  }

  /** The field that holds the id of a text. */
  static Schema id(CopyKind kind) {
    return kind == CopyKind.ARTICLES ? Schema.ARTICLE : Schema.STATEMENT;
  }

  /** Goes to the next document with an id and a sketch that was not deleted; -1 behind the last. */
  int next() throws IOException {
    int doc = ids.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS
        && (live != null && !live.get(doc) || !sketches.advanceExact(doc))) {
      doc = ids.nextDoc();
    }
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }

  /** The document's number in the whole index. */
  int doc() {
    return base + ids.docID();
  }

  /** This or {@link #idHash}, once a document. */
  BytesRef id() throws IOException {
    return ids.lookupOrd(ids.nextOrd());
  }

  /** A number for the document's id. */
  long idHash() throws IOException {
    if (idHashes == null) {
      idHashes = new long[Math.toIntExact(ids.getValueCount())];
      TermsEnum all = ids.termsEnum();
      for (int i = 0; i < idHashes.length; i++) {
        idHashes[i] = CopyFinder.hash(all.next());
      }
    }
    return idHashes[(int) ids.nextOrd()];
  }

  /** A number for the page that an article stands on, or for who is named as speaker; else 0. */
  long key() throws IOException {
    if (!names.advanceExact(ids.docID()) || kind == CopyKind.STATEMENTS && !isNamed()) {
      return 0;
    }
    int name = (int) names.nextOrd();
    if (!keyKnown[name]) {
      keyKnown[name] = true;
      keys[name] = key(names.lookupOrd(name).utf8ToString());
    }
    return keys[name];
  }

  private boolean isNamed() throws IOException {
    return tiers.advanceExact(ids.docID())
        && SpeakerKey.isNamed(tiers.lookupOrd(tiers.nextOrd()).utf8ToString());
  }

  private long key(String name) {
    String key = kind == CopyKind.ARTICLES ? Address.page(name) : SpeakerKey.of(name);
    return key == null ? 0 : CopyFinder.hash(new BytesRef(key));
  }

  BytesRef sketch() throws IOException {
    return sketches.binaryValue();
  }

  /** The first day of publication, {@code Long.MAX_VALUE} where it is unknown. */
  long day() throws IOException {
    return days.advanceExact(ids.docID()) ? days.longValue() : Long.MAX_VALUE;
  }

  long mark() throws IOException {
    return marks.advanceExact(ids.docID()) ? marks.longValue() : 0;
  }
}
