package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.inquit.extraction.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredArticlesTest {
  private static final String PIER = "[[Ada Holm|: The pier is new]]. [[Mia Sund|: No]].";

  private final AnnotatedArticle pier = Samples.article("pier").text(PIER).build();

  @Test
  void readsBackWhatWasWritten() throws IOException {
    RandomArticles articles = new RandomArticles(41);
    List<AnnotatedArticle> written = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      written.add(articles.next());
      documents.add(document(written.getLast()));
    }
    try (Directory files = files(documents);
        DirectoryReader reader = DirectoryReader.open(files)) {
      StoredArticles stored = new StoredArticles(reader);
      for (int i = written.size() - 1; i >= 0; i--) {
        assertEquals(written.get(i), stored.at(i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          record       | an article lacks its record; run verify
          record.body  | a record of the archive is damaged; run verify
          digest       | an article lacks its digest; run verify
          """)
  void saysWhatIsMissing(String field, String message) throws IOException {
    Document article = new ArticleBlock(pier, ArticleBlock.Origin.UNKNOWN).documents().getLast();
    article.removeField(field);
    assertEquals(message, refusal(article));
  }

  @Test
  void showsNothingThatItsDigestDoesNotKnow() throws IOException {
    Document article = new ArticleBlock(pier, ArticleBlock.Origin.UNKNOWN).documents().getLast();
    article.removeField("record.body");
    Fields other = new Fields();
    other.stored(Schema.STORED_BODY, pier.article().body().replace("new", "old"));
    article.add(other.document().getField("record.body"));
    assertEquals("the record of pier is damaged; run verify", refusal(article));
  }

  @Test
  void refusesADigestCutShort() throws IOException {
    Document article = new ArticleBlock(pier, ArticleBlock.Origin.UNKNOWN).documents().getLast();
    article.removeField("digest");
    Fields other = new Fields();
    other.bytes(Schema.DIGEST, new byte[47]);
    article.add(other.document().getField("digest"));
    assertEquals("an article's digest is damaged; run verify", refusal(article));
  }

  @Test
  void comparesAllThatWasUnderstood() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String text : List.of(PIER, PIER, PIER.replace("Mia", "Ida"))) {
      AnnotatedArticle article = Samples.article("pier").text(text).build();
      documents.add(new ArticleBlock(article, ArticleBlock.Origin.UNKNOWN).documents().getLast());
    }
    try (Directory files = files(documents);
        DirectoryReader reader = DirectoryReader.open(files)) {
      StoredArticles stored = new StoredArticles(reader);
      assertTrue(stored.same(0, stored, 1));
      assertFalse(stored.same(0, stored, 2));
    }
  }

  /** What is stored of an article, whose spans need not lie in its body. */
  private static Document document(AnnotatedArticle annotated) {
    byte[] record = RecordCodec.encode(annotated);
    Fields to = new Fields();
    to.stored(Schema.RECORD, record);
    to.stored(Schema.STORED_BODY, annotated.article().body());
    to.bytes(Schema.DIGEST, ArticleDigest.of(annotated.article(), null, record).stored());
    return to.document();
  }

  private static String refusal(Document article) throws IOException {
    try (Directory files = files(List.of(article));
        DirectoryReader reader = DirectoryReader.open(files)) {
      StoredArticles stored = new StoredArticles(reader);
      return assertThrows(ArchiveException.class, () -> stored.at(0)).getMessage();
    }
  }

  /** An index of the documents, in their order. */
  private static Directory files(List<Document> documents) throws IOException {
    Directory files = new ByteBuffersDirectory();
    try (IndexWriter index = new IndexWriter(files, new IndexWriterConfig(Schema.analyzer()))) {
      index.addDocuments(documents);
    }
    return files;
  }
}
