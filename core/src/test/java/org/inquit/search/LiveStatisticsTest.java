package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.inquit.index.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was removed does not count where answers are ranked. */
class LiveStatisticsTest {
  private static final List<String> WORDS = List.of("pier", "ferry", "quay", "mole", "dock");

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void countsAsIfTheIndexHeldOnlyWhatIsLeft(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(text(random));
    }
    Set<Integer> removed = new TreeSet<>();
    for (int i = random.nextInt(50); i > 0; i--) {
      removed.add(random.nextInt(texts.size()));
    }
    IndexSearcher grown = searcher(texts, removed);
    List<String> left = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!removed.contains(i)) {
        left.add(texts.get(i));
      }
    }
    IndexSearcher fresh = searcher(left, Set.of());
    String field = Schema.WORDS.field();
    assertEquals(
        fresh.collectionStatistics(field).docCount(), grown.collectionStatistics(field).docCount());
    for (String word : WORDS) {
      Term term = new Term(field, word);
      int found = fresh.getIndexReader().docFreq(term);
      if (found > 0) {
        int counted = grown.getIndexReader().docFreq(term);
        assertEquals(found, grown.termStatistics(term, counted, 1000).docFreq(), word);
        assertEquals(scores(fresh, term), scores(grown, term), word);
      }
    }
  }

  @Test
  void aWordOfRemovedDocumentsAloneFindsNothing() throws IOException {
    IndexSearcher searcher = searcher(List.of("pier pier", "ferry", "quay"), Set.of(0));
    assertEquals(0, searcher.count(new TermQuery(new Term(Schema.WORDS.field(), "pier"))));
    assertEquals(List.of(), scores(searcher, new Term(Schema.WORDS.field(), "pier")));
  }

  @Test
  void nothingLeftIsNoError() throws IOException {
    IndexSearcher searcher = searcher(List.of("pier", "pier"), Set.of(0, 1));
    assertEquals(List.of(), scores(searcher, new Term(Schema.WORDS.field(), "pier")));
  }

  @Test
  void aFieldThatNoDocumentHasIsNone() throws IOException {
    IndexSearcher searcher = searcher(List.of("pier", "ferry"), Set.of(0));
    assertNull(searcher.collectionStatistics(Schema.TITLE.field()));
  }

  @Test
  void isKnownOnceAField() throws IOException {
    IndexSearcher searcher = searcher(List.of("pier", "ferry", "quay"), Set.of(1));
    String field = Schema.WORDS.field();
    assertSame(searcher.collectionStatistics(field), searcher.collectionStatistics(field));
    assertEquals(2, searcher.collectionStatistics(field).maxDoc());
  }

  /** As many words in each text, so that the mean length is the same whatever is removed. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(WORDS.get(random.nextInt(1 + random.nextInt(WORDS.size())))).append(' ');
    }
    return text.toString();
  }

  private static List<Float> scores(IndexSearcher searcher, Term term) throws IOException {
    List<Float> scores = new ArrayList<>();
    for (ScoreDoc found : searcher.search(new TermQuery(term), 100).scoreDocs) {
      scores.add(found.score);
    }
    return scores;
  }

  /** Of texts in segments of seven, of which some were removed when all were written. */
  private IndexSearcher searcher(List<String> texts, Set<Integer> removed) throws IOException {
    ByteBuffersDirectory files = new ByteBuffersDirectory();
    open.add(files);
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter index = new IndexWriter(files, config)) {
      for (int i = 0; i < texts.size(); i++) {
        Document document = new Document();
        document.add(new StringField("id", "n" + i, Field.Store.NO));
        document.add(new TextField(Schema.WORDS.field(), texts.get(i), Field.Store.NO));
        index.addDocument(document);
        if (i % 7 == 0) {
          index.commit();
        }
      }
      for (int number : removed) {
        index.deleteDocuments(new Term("id", "n" + number));
      }
    }
    DirectoryReader reader = DirectoryReader.open(files);
    open.add(reader);
    return Snapshot.searcher(reader);
  }
}
