package org.inquit.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.inquit.index.NameCounts.Name;

/**
 * Lists each name of the archive once for each field, as a document of its own that name questions
 * go through, with how often it stands there.
 */
final class NameDirectory {
  private static final Map<String, Schema> FIELDS =
      NameCounts.FIELDS.stream().collect(Collectors.toMap(Schema::field, Function.identity()));

  private final IndexWriter index;
  private final DirectoryReader reader;

  private NameDirectory(IndexWriter index, DirectoryReader reader) {
    this.index = index;
    this.reader = reader;
  }

  /**
   * A document of the list.
   *
   * @param doc its number in the index
   * @param count how often the name stands in its field
   */
  record Entry(int doc, long count) {}

  /** Brings the list up to the articles of the index. */
  static void write(IndexWriter index) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      write(index, reader);
    }
  }

  /**
   * Brings the list up to the articles that {@code reader} shows; what is listed rightly stays.
   *
   * @param reader of {@code index}, whose segments may be merged meanwhile
   */
  static void write(IndexWriter index, DirectoryReader reader) throws IOException {
    NameDirectory names = new NameDirectory(index, reader);
    Map<Name, Entry> listed = listed(reader);
    new NameCounts(reader).each((name, count) -> names.bring(name, count, listed.remove(name)));
    for (Map.Entry<Name, Entry> gone : listed.entrySet()) {
      names.remove(gone.getKey(), gone.getValue());
    }
  }

  /** All names that an index lists, for the caller to change. */
  static Map<Name, Entry> listed(DirectoryReader reader) throws IOException {
    Map<Name, Entry> entries = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Schema.NAME.field());
      SortedSetDocValues fields = DocValues.getSortedSet(leaf.reader(), Schema.NAME_FIELD.field());
      NumericDocValues counts = DocValues.getNumeric(leaf.reader(), Schema.NAME_COUNT.field());
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
        if ((live == null || live.get(doc))
            && fields.advanceExact(doc)
            && counts.advanceExact(doc)) {
          Schema field = FIELDS.get(fields.lookupOrd(fields.nextOrd()).utf8ToString());
          Name name = new Name(field, names.lookupOrd(names.nextOrd()).utf8ToString());
          entries.put(name, new Entry(leaf.docBase + doc, counts.longValue()));
        }
      }
    }
    return entries;
  }

  private void bring(Name name, int count, Entry listed) throws IOException {
    if (listed == null) {
      add(name, count);
    } else if (listed.count() != count) {
      NumericDocValuesField value = new NumericDocValuesField(Schema.NAME_COUNT.field(), count);
      if (index.tryUpdateDocValue(reader, listed.doc(), value) < 0) {
        remove(name, listed);
        add(name, count);
      }
    }
  }

  private void add(Name name, int count) throws IOException {
    Fields to = new Fields();
    to.token(Schema.LEVEL, Schema.Level.NAME.name());
    to.token(Schema.NAME_FIELD, name.field().field());
    to.token(Schema.NAME, name.text());
    to.number(Schema.NAME_COUNT, count);
    to.text(name.field().names(), name.text());
    index.addDocument(to.document());
  }

  /** By its values where its segment was merged meanwhile. */
  private void remove(Name name, Entry listed) throws IOException {
    if (index.tryDeleteDocument(reader, listed.doc()) < 0) {
      Term field = new Term(Schema.NAME_FIELD.field(), name.field().field());
      Term text = new Term(Schema.NAME.field(), name.text());
      index.deleteDocuments(
          new BooleanQuery.Builder()
              .add(new TermQuery(field), Occur.FILTER)
              .add(new TermQuery(text), Occur.FILTER)
              .build());
    }
  }
}
