package org.inquit.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** What a segment keeps of each text to compare it with others, document by document. */
final class CopyValues {
  private final SortedSetDocValues ids;
  private final Map<Schema, SortedSetDocValues> texts = new EnumMap<>(Schema.class);
  private final BinaryDocValues sketches;
  private final NumericDocValues days;
  private final NumericDocValues marks;

  private CopyValues(LeafReader leaf, Schema id) throws IOException {
    this.ids = DocValues.getSortedSet(leaf, id.field());
    this.sketches = DocValues.getBinary(leaf, Schema.SKETCH.field());
    this.days = DocValues.getNumeric(leaf, Schema.PUBLISHED.dayField());
    this.marks = DocValues.getNumeric(leaf, Schema.COPIES.field());
    for (Schema field : new Schema[] {Schema.URL, Schema.SPEAKER, Schema.TIER}) {
      texts.put(field, DocValues.getSortedSet(leaf, field.field()));
    }
  }

  static CopyValues of(LeafReader leaf, Schema id) throws IOException {
    return new CopyValues(leaf, id);
  }

  /** Goes to the next document with an id and a sketch; -1 behind the last. */
  int next() throws IOException {
    int doc = ids.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && !sketches.advanceExact(doc)) {
      doc = ids.nextDoc();
    }
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }

  /** Once a document. */
  BytesRef id() throws IOException {
    return ids.lookupOrd(ids.nextOrd());
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

  /** The address, the speaker or the tier, or {@code null}. */
  String text(Schema field) throws IOException {
    SortedSetDocValues values = texts.get(field);
    return values.advanceExact(ids.docID())
        ? values.lookupOrd(values.nextOrd()).utf8ToString()
        : null;
  }
}
