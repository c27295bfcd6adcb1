package org.inquit.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/**
 * Lists each name of the archive once for each field, as a document of its own that name questions
 * go through; the most frequent come first.
 */
final class NameDirectory {
  private record Entry(Schema field, Schema analyzed, String name, int count) {}

  private NameDirectory() {}

  /** Lists the names anew; those that were listed before are forgotten. */
  static void write(IndexWriter index) throws IOException {
    index.deleteDocuments(new Term(Schema.LEVEL.field(), Schema.Level.NAME.name()));
    List<Entry> entries = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      list(reader, Schema.SPEAKER, Schema.NAME_PERSON, entries);
      list(reader, Schema.PERSON, Schema.NAME_PERSON, entries);
      list(reader, Schema.BEHALF, Schema.NAME_ORGANIZATION, entries);
      list(reader, Schema.MENTION, Schema.NAME_ORGANIZATION, entries);
      list(reader, Schema.ORGANIZATION, Schema.NAME_ORGANIZATION, entries);
    }
    entries.sort(Comparator.comparingInt(Entry::count).reversed().thenComparing(Entry::name));
    for (Entry entry : entries) {
      Fields to = new Fields();
      to.token(Schema.LEVEL, Schema.Level.NAME.name());
      to.token(Schema.NAME_FIELD, entry.field.field());
      to.token(Schema.NAME, entry.name);
      to.text(entry.analyzed, entry.name);
      index.addDocument(to.document());
    }
  }

  private static void list(
      DirectoryReader reader, Schema field, Schema analyzed, List<Entry> entries)
      throws IOException {
    Terms names = MultiTerms.getTerms(reader, field.field());
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum all = names == null ? TermsEnum.EMPTY : names.iterator();
    for (BytesRef name = all.next(); name != null; name = all.next()) {
      int count = live == null ? all.docFreq() : count(all, live);
      if (count > 0) {
        entries.add(new Entry(field, analyzed, name.utf8ToString(), count));
      }
    }
  }

  private static int count(TermsEnum name, Bits live) throws IOException {
    PostingsEnum documents = name.postings(null, PostingsEnum.NONE);
    int count = 0;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }
}
