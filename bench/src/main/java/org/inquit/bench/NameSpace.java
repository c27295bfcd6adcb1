package org.inquit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.inquit.index.Generations;
import org.inquit.index.Schema;

/**
 * What the classes of names cost an archive: {@code NameSpace ARCHIVE} indexes the names that it
 * lists with their forms and with their words alone, and sets the difference against its size.
 */
public final class NameSpace {
  private static final Map<String, Schema> FIELDS =
      Stream.of(Schema.SPEAKER, Schema.PERSON, Schema.BEHALF, Schema.MENTION, Schema.ORGANIZATION)
          .collect(Collectors.toMap(Schema::field, Schema::names));

  /** As the archive keeps them: no positions. */
  private static final FieldType TOKENS = tokens();

  private NameSpace() {}

  /** Prints the bytes of the archive, of its names in all forms, and of their words. */
  public static void main(String[] args) throws IOException {
    Path live = new Generations(Path.of(args[0])).live();
    System.out.println(figures(live));
  }

  /** The figures of the generation in {@code live}. */
  static String figures(Path live) throws IOException {
    try (FSDirectory files = FSDirectory.open(live);
        DirectoryReader reader = DirectoryReader.open(files)) {
      long archive = bytes(files);
      long forms = bytes(reader, Schema.analyzer());
      long words = bytes(reader, new StandardAnalyzer());
      return "archive %,d bytes, names in all forms %,d, their words %,d: the forms cost %.1f %%"
          .formatted(archive, forms, words, 100.0 * (forms - words) / archive);
    }
  }

  private static long bytes(DirectoryReader names, Analyzer analyzer) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (LeafReaderContext leaf : names.leaves()) {
          add(leaf, writer);
        }
        writer.forceMerge(1);
      }
      return bytes(directory);
    }
  }

  private static void add(LeafReaderContext leaf, IndexWriter writer) throws IOException {
    SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Schema.NAME.field());
    SortedSetDocValues fields = DocValues.getSortedSet(leaf.reader(), Schema.NAME_FIELD.field());
    for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
      if (fields.advanceExact(doc)) {
        Schema tokens = FIELDS.get(fields.lookupOrd(fields.nextOrd()).utf8ToString());
        String name = names.lookupOrd(names.nextOrd()).utf8ToString();
        Document document = new Document();
        document.add(new Field(tokens.field(), name, TOKENS));
        writer.addDocument(document);
      }
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  private static FieldType tokens() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
