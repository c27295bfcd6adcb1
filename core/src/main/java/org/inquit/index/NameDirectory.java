package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Lists each name of the archive once, as a document of its own that name questions go through. */
final class NameDirectory {
  private NameDirectory() {}

  static void write(IndexWriter index) throws IOException {
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
    TermsEnum all = names.iterator();
    for (BytesRef name = all.next(); name != null; name = all.next()) {
      Fields to = new Fields();
      to.token(Schema.LEVEL, Schema.Level.NAME.name());
      to.token(Schema.NAME_FIELD, field.field());
      to.token(Schema.NAME, name.utf8ToString());
      to.text(analyzed, name.utf8ToString());
      index.addDocument(to.document());
    }
  }
}
