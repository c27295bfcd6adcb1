package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Lists each name of the archive once, as a document of its own that name questions go through. */
final class NameDirectory {
  private NameDirectory() {}

  /** Lists the names anew; those that were listed before are forgotten. */
  static void write(IndexWriter index) throws IOException {
    index.deleteDocuments(new Term(Schema.LEVEL.field(), Schema.Level.NAME.name()));
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      list(reader, index, Schema.SPEAKER, Schema.NAME_PERSON);
      list(reader, index, Schema.PERSON, Schema.NAME_PERSON);
      list(reader, index, Schema.BEHALF, Schema.NAME_ORGANIZATION);
      list(reader, index, Schema.MENTION, Schema.NAME_ORGANIZATION);
      list(reader, index, Schema.ORGANIZATION, Schema.NAME_ORGANIZATION);
    }
  }

  private static void list(DirectoryReader reader, IndexWriter index, Schema field, Schema analyzed)
      throws IOException {
    Terms names = MultiTerms.getTerms(reader, field.field());
    if (names == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum all = names.iterator();
    for (BytesRef name = all.next(); name != null; name = all.next()) {
      if (live != null && !used(all, live)) {
        continue;
      }
      Fields to = new Fields();
      to.token(Schema.LEVEL, Schema.Level.NAME.name());
      to.token(Schema.NAME_FIELD, field.field());
      to.token(Schema.NAME, name.utf8ToString());
      to.text(analyzed, name.utf8ToString());
      index.addDocument(to.document());
    }
  }

  private static boolean used(TermsEnum name, Bits live) throws IOException {
    PostingsEnum documents = name.postings(null, PostingsEnum.NONE);
    int doc = documents.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc)) {
      doc = documents.nextDoc();
    }
    return doc != DocIdSetIterator.NO_MORE_DOCS;
  }
}
