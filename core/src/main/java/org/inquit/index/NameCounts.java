package org.inquit.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Counts in how many documents of an index each name stands, field by field. */
final class NameCounts {
  /** The fields whose names are listed. */
  static final List<Schema> FIELDS =
      List.of(Schema.SPEAKER, Schema.PERSON, Schema.BEHALF, Schema.MENTION, Schema.ORGANIZATION);

  private final DirectoryReader reader;

  /**
   * A name of one field.
   *
   * @param field one that holds names
   */
  record Name(Schema field, String text) {}

  /** Takes a name that stands in at least one document. */
  interface Taker {
    void take(Name name, int count) throws IOException;
  }

  NameCounts(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Field by field in one order, the names of each in the order of their letters. */
  void each(Taker taker) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    for (Schema field : FIELDS) {
      Terms names = MultiTerms.getTerms(reader, field.field());
      TermsEnum all = names == null ? TermsEnum.EMPTY : names.iterator();
      PostingsEnum documents = null;
      for (BytesRef name = all.next(); name != null; name = all.next()) {
        documents = live == null ? null : all.postings(documents, PostingsEnum.NONE);
        int count = live == null ? all.docFreq() : count(documents, live);
        if (count > 0) {
          taker.take(new Name(field, name.utf8ToString()), count);
        }
      }
    }
  }

  private static int count(PostingsEnum documents, Bits live) throws IOException {
    int count = 0;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }
}
