package org.inquit.review;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Walks through the values of a field in order, those of deleted documents passed over. */
final class LiveTerms {
  private final TermsEnum terms;
  private final Bits live;
  private PostingsEnum documents;
  private BytesRef term;
  private int document;

  LiveTerms(IndexReader reader, String field) throws IOException {
    Terms all = MultiTerms.getTerms(reader, field);
    this.terms = all == null ? TermsEnum.EMPTY : all.iterator();
    this.live = MultiBits.getLiveDocs(reader);
    next();
  }

  /** Goes to the next value. */
  void next() throws IOException {
    document = DocIdSetIterator.NO_MORE_DOCS;
    while (document == DocIdSetIterator.NO_MORE_DOCS) {
      term = terms.next();
      if (term == null) {
        return;
      }
      documents = terms.postings(documents, PostingsEnum.NONE);
      document = documents.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
        document = documents.nextDoc();
      }
    }
  }

  boolean ended() {
    return term == null;
  }

  String value() {
    return term.utf8ToString();
  }

  /** The first document that holds the value. */
  int document() {
    return document;
  }

  /** Which value comes first; an ended walk comes last. */
  int compareTo(LiveTerms other) {
    if (ended() || other.ended()) {
      return Boolean.compare(ended(), other.ended());
    }
    return term.compareTo(other.term);
  }
}
