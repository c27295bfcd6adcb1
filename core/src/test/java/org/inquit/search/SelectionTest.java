package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.search.query.QueryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionTest {
  private Archive archive;
  private Selection selection;

  @BeforeAll
  void build(@TempDir Path folder) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      for (int i = 0; i < 2500; i++) {
        writer.add(
            article("n" + i, "https://gull.example/" + i % 2000, i % 2 == 0 ? "Gull" : "gull"));
      }
      writer.finish();
    }
    archive = Archive.open(folder);
    selection = archive.select();
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @Test
  void findsAllOfAnAddress() {
    assertEquals(Set.of("n7", "n2007"), new TreeSet<>(selection.ofUrl("https://gull.example/7")));
    assertEquals(List.of("n1999"), selection.ofUrl("https://gull.example/1999"));
    assertEquals(List.of(), selection.ofUrl("https://gull.example"));
  }

  @Test
  void takesTheWholeNameOfAnOutlet() {
    assertEquals(1250, new TreeSet<>(selection.ofSource("Gull")).size());
    assertEquals(1250, selection.ofSource("gull").size());
    assertEquals(List.of(), selection.ofSource("Gul"));
  }

  @Test
  void givesMoreThanOnePageOfASearch() {
    assertEquals(2500, new TreeSet<>(selection.ofQuery("ferry")).size());
    assertEquals(List.of(), selection.ofQuery("tower"));
    assertThrows(QueryException.class, () -> selection.ofQuery("published:sometime"));
  }

  private static AnnotatedArticle article(String id, String url, String source) {
    Article article =
        new Article(
            id,
            id,
            url,
            null,
            source,
            null,
            "en",
            null,
            null,
            List.of(),
            List.of(),
            "The ferry sails.");
    return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
  }
}
