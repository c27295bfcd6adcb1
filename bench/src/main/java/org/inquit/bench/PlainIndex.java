package org.inquit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * Articles as plain Lucene holds them, which inquit is measured against: standard analysis,
 * positions, everything stored, nothing understood.
 */
public final class PlainIndex implements Closeable {
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String DAY = "published";
  private static final JsonFactory JSON = new JsonFactory();
  private static final double MEMORY = 64;
  private static final int SHOWN = 10;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainIndex(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
  }

  /** Builds an index of JSON Lines: {@code PlainIndex FEED INDEX}. */
  public static void main(String[] args) throws IOException {
    build(Path.of(args[0]), Path.of(args[1]));
  }

  static void build(Path feed, Path index) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(MEMORY);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config);
        BufferedReader lines = Files.newBufferedReader(feed)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.addDocument(document(line));
      }
    }
  }

  private static Document document(String line) throws IOException {
    Document document = new Document();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        document.add(field(name, json.getText()));
      }
    }
    return document;
  }

  private static Field field(String name, String value) {
    return switch (name) {
      case TITLE, BODY -> new TextField(name, value, Field.Store.YES);
      case DAY -> new LongField(DAY, LocalDate.parse(value).toEpochDay(), Field.Store.YES);
      default -> new StringField(name, value, Field.Store.YES);
    };
  }

  /** The ten best with all that is stored of them. */
  List<Document> ask(Query query) throws IOException {
    List<Document> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, SHOWN).scoreDocs) {
      found.add(reader.storedFields().document(hit.doc));
    }
    return found;
  }

  DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
