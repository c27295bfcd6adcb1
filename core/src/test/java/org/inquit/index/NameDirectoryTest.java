package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDirectoryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "speaker, Mia Sund, 1",
    "speaker, Ada Holm, 1",
    "behalf, Bay Council, 1",
    "mention, Bay Council, 1",
    "org, Bay Council, 1",
    "org, Mia Sund, 0",
    "speaker, Bay Council, 0"
  })
  void listsEachNameOncePerField(String field, String name, int times) throws IOException {
    buildThree();
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term("name.field", field)), Occur.MUST)
            .add(new TermQuery(new Term("name", name)), Occur.MUST)
            .build();
    try (FSDirectory files = FSDirectory.open(folder.resolve("g000001"));
        DirectoryReader reader = DirectoryReader.open(files)) {
      assertEquals(times, new IndexSearcher(reader).count(query));
    }
  }

  @Test
  void isEmptyWithoutNames() throws IOException {
    Archives.build(folder, BuildOptions.defaults(), "The ferry is late.");
    assertEquals(0, listed());
  }

  @Test
  void holdsNothingTwice() throws IOException {
    buildThree();
    assertEquals(5, listed());
  }

  @Test
  void followsWhatChangesAsIfItWereListedAnew() throws IOException {
    Random random = new Random(11);
    try (ByteBuffersDirectory files = new ByteBuffersDirectory();
        IndexWriter index = new IndexWriter(files, new IndexWriterConfig(Schema.analyzer()))) {
      Map<String, String> speakers = new TreeMap<>();
      for (int round = 0; round < 30; round++) {
        for (int i = 0; i < 3; i++) {
          String id = "a" + random.nextInt(8);
          index.deleteDocuments(ArticleBlock.of(id));
          speakers.remove(id);
          if (random.nextInt(4) > 0) {
            String speaker = "Ada Holm " + random.nextInt(4);
            index.addDocuments(said(id, speaker));
            speakers.put(id, speaker);
          }
        }
        try (DirectoryReader before = DirectoryReader.open(index)) {
          if (random.nextInt(3) == 0) {
            index.forceMerge(1);
          }
          NameDirectory.write(index, before);
        }
        assertEquals(counted(speakers), listed(index), "round " + round);
      }
    }
  }

  private static List<Document> said(String id, String speaker) {
    return new ArticleBlock(
            Samples.article(id).text("[[" + speaker + "|: It is late]], she said.").build(),
            ArticleBlock.Origin.UNKNOWN)
        .documents();
  }

  private static Map<String, Long> counted(Map<String, String> speakers) {
    return speakers.values().stream()
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
  }

  /** The speakers with their counts; each must be listed once. */
  private static Map<String, Long> listed(IndexWriter index) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      Map<String, Long> counts = new TreeMap<>();
      NameDirectory.listed(reader).forEach((name, entry) -> counts.put(name.text(), entry.count()));
      int documents = new IndexSearcher(reader).count(new TermQuery(new Term("level", "NAME")));
      assertEquals(documents, counts.size());
      return counts;
    }
  }

  private int listed() throws IOException {
    try (FSDirectory files = FSDirectory.open(folder.resolve("g000001"));
        DirectoryReader reader = DirectoryReader.open(files)) {
      return reader.docFreq(new Term("level", "NAME"));
    }
  }

  private void buildThree() {
    Archives.build(
        folder,
        Samples.article("a")
            .organization("Bay Council")
            .text("[[Mia Sund@Bay Council|: Bay Council built a pier]], she said.")
            .build(),
        Samples.article("b").text("[[Mia Sund|: The pier is long]], she said.").build(),
        Samples.article("c").text("[[Ada Holm|: The pier is short]], she said.").build());
  }
}
