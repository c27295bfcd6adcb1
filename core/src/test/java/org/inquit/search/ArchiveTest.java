package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inquit.date.DateSpan;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveException;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.inquit.name.AliasFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  private final AnnotatedArticle harbour =
      Samples.article("a1")
          .title("Harbour dredging resumes")
          .source("Coast Gazette")
          .published("2019-04-02")
          .text("[[Maria Keller|2019-04: The harbour will be dredged in June]], Maria Keller said.")
          .build();
  private final AnnotatedArticle tram =
      Samples.article("a2")
          .title("Tram line delayed")
          .text("[[Jon Okafor|: \"Nobody told us\"]], Jon Okafor said about the tram.")
          .build();

  @Test
  void answersWithStatements() {
    build(harbour, tram);
    try (Archive archive = Archive.open(folder)) {
      Page<StatementHit> page = archive.statements().about("dredged").fetch();
      assertEquals(1, page.total());
      StatementHit hit = page.hits().getFirst();
      assertEquals("The harbour will be dredged in June", hit.text());
      assertEquals("Coast Gazette", hit.article().source());
      assertEquals(harbour.statements().getFirst(), hit.statement());
      assertEquals(
          1, archive.statements().said(DateSpan.parse("2019-04-01..")).fetch().hits().size());
    }
  }

  @Test
  void answersOneQuestionAsItAnswersMany() {
    build(harbour, tram);
    AliasFile none = AliasFile.read("");
    try (Archive many = Archive.open(folder, none);
        Archive one = Archive.openForOne(folder, none)) {
      for (String asked : new String[] {"", "dredged", "tram OR harbour", "by:Okafor", "told*"}) {
        Question question = Question.of(asked);
        assertEquals(many.statements(question), one.statements(question), asked);
        assertEquals(many.articles(question), one.articles(question), asked);
      }
      assertEquals(many.statements().who(), one.statements().who());
      assertEquals(many.inventory(), one.inventory());
      build(tram);
      assertTrue(one.refresh());
      assertEquals(0, one.statements().about("dredged").fetch().total());
    }
  }

  @Test
  void answersWithArticles() {
    build(harbour, tram);
    try (Archive archive = Archive.open(folder)) {
      assertEquals("a2", archive.articles().query("tram").fetch().hits().getFirst().article().id());
      assertEquals(0, archive.articles().query("submarine").fetch().total());
    }
  }

  @Test
  void givesWholeArticlesBack() {
    build(harbour, tram);
    try (Archive archive = Archive.open(folder)) {
      assertEquals(harbour, archive.article("a1").orElseThrow());
      assertTrue(archive.article("a3").isEmpty());
      assertEquals(2, archive.info().manifest().articles());
    }
  }

  @Test
  void goesOnAnsweringUntilRefreshed() {
    build(harbour);
    try (Archive archive = Archive.open(folder)) {
      assertFalse(archive.refresh());
      build(tram);
      build(tram);
      assertEquals(1, archive.articles().query("harbour").fetch().total());
      assertTrue(archive.refresh());
      assertEquals(0, archive.articles().query("harbour").fetch().total());
      ArchiveInfo info = archive.info();
      assertEquals(List.of("g000002", "g000003"), List.copyOf(info.generations().keySet()));
      assertEquals(info.generations().get("g000003"), info.bytes());
      assertTrue(info.bytes() > 1000, info::toString);
    }
  }

  @Test
  void saysWhatIsWrongWithAnArchive() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThrows(ArchiveException.class, () -> Archive.open(file));
    assertThrows(ArchiveException.class, () -> Archive.open(folder.resolve("nowhere")));
    assertThrows(ArchiveException.class, () -> Archive.open(folder));
    build(harbour);
    Path manifest = folder.resolve("g000001/manifest.json");
    String right = Files.readString(manifest);
    Files.writeString(manifest, right.replaceFirst("\"schema\" : \\d+", "\"schema\" : 99"));
    assertTrue(
        assertThrows(ArchiveException.class, () -> Archive.open(folder))
            .getMessage()
            .contains("newer"));
    Files.writeString(manifest, right.substring(0, 40));
    assertThrows(ArchiveException.class, () -> Archive.open(folder));
  }

  private void build(AnnotatedArticle... articles) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      for (AnnotatedArticle article : articles) {
        writer.add(article);
      }
      writer.finish();
    }
  }
}
