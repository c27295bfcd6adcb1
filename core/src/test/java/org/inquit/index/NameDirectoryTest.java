package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
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
