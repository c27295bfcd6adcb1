package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.inquit.index.ArchiveException;
import org.inquit.index.InquitException;
import org.inquit.index.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveErrorsTest {
  @TempDir Path folder;
  private Path news;

  @BeforeEach
  void build() {
    news = folder.resolve("news.inq");
    MuseumArchive.build(news, MuseumArchive.ARTICLES);
  }

  @Test
  void namesWhatIsMissingAndWhatToDo() throws IOException {
    assertRefused(folder.resolve("nowhere"), "no archive at ", "make one with build");
    assertRefused(Files.writeString(folder.resolve("file"), "x"), "is a file, not an archive");
    assertRefused(Files.createDirectory(folder.resolve("bare")), "no published archive at ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is damaged; publish one of [g000001]",
    "rubbish, is damaged",
    "../../etc, is damaged",
    "g000007, lacks its live generation g000007; publish one of [g000001]",
  })
  void refusesAPointerToNothing(String pointer, String message) throws IOException {
    Files.writeString(news.resolve("live"), pointer);
    assertRefused(news, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[1]", "{\"schema\" : \"x\"}", "\u0000\u0001"})
  void refusesADamagedManifest(String manifest) throws IOException {
    Files.writeString(news.resolve("g000001/manifest.json"), manifest);
    assertRefused(news, "is missing or damaged; build the archive again");
  }

  @Test
  void refusesAnOlderSchema() throws IOException {
    Path manifest = news.resolve("g000001/manifest.json");
    String older = Files.readString(manifest).replaceFirst("\"schema\" : \\d+", "\"schema\" : 0");
    Files.writeString(manifest, older);
    assertRefused(news, "older than", "upgrade writes the archive anew from its own articles");
  }

  @Test
  void refusesAGenerationWithoutItsIndex() throws IOException {
    for (Path file : files("segments_")) {
      Files.delete(file);
    }
    assertRefused(news, "is damaged", "run verify or build again");
  }

  @Test
  void refusesAnIndexThatIsCutShort() throws IOException {
    for (Path file : files("segments_")) {
      Files.writeString(file, "short");
    }
    assertRefused(news, "is damaged", "run verify or build again");
  }

  @Test
  void goesBackAfterADamagedGeneration() throws IOException {
    MuseumArchive.build(news, MuseumArchive.ARTICLES.subList(0, 1));
    Files.delete(news.resolve("g000002/manifest.json"));
    assertThrows(ArchiveException.class, () -> Archive.open(news));
    new Publisher(news).rollback();
    try (Archive archive = Archive.open(news)) {
      assertEquals(4, archive.info().manifest().articles());
    }
  }

  @Test
  void tellsOfTheManifestBeforeTheIndex() throws IOException {
    Files.delete(news.resolve("g000001/manifest.json"));
    for (Path file : files("segments_")) {
      Files.writeString(file, "short");
    }
    assertRefused(news, "the manifest ", "is missing or damaged; build the archive again");
  }

  @Test
  void answersNothingOnceClosed() {
    Archive archive = Archive.open(news);
    archive.close();
    assertThrows(AlreadyClosedException.class, () -> archive.articles().fetch());
    assertThrows(AlreadyClosedException.class, () -> archive.statements().who());
    assertThrows(AlreadyClosedException.class, () -> archive.article("m1"));
    assertThrows(AlreadyClosedException.class, archive::info);
    archive.close();
  }

  @Test
  void keepsAnsweringWhenARefreshFails() throws IOException {
    try (Archive archive = Archive.open(news)) {
      MuseumArchive.build(news, MuseumArchive.ARTICLES.subList(0, 1));
      Path manifest = news.resolve("g000002/manifest.json");
      String right = Files.readString(manifest);
      Files.writeString(manifest, "rubbish");
      assertThrows(ArchiveException.class, archive::refresh);
      assertEquals(4, archive.articles().fetch().total());
      Files.writeString(manifest, right);
      assertTrue(archive.refresh());
      assertEquals(1, archive.articles().fetch().total());
    }
  }

  @Test
  void seesAStagedGenerationOnlyWhenPublished() {
    try (Archive archive = Archive.open(news)) {
      MuseumArchive.build(news, MuseumArchive.ARTICLES.subList(0, 2));
      assertTrue(archive.refresh());
      assertFalse(archive.refresh());
      new Publisher(news).rollback();
      assertTrue(archive.refresh());
      assertEquals(4, archive.articles().fetch().total());
      new Publisher(news).publish();
      assertTrue(archive.refresh());
      assertEquals(2, archive.articles().fetch().total());
    }
  }

  @Test
  void answersWholeFromOneGenerationWhileOthersRefresh() {
    MuseumArchive.build(news, MuseumArchive.ARTICLES.subList(0, 1));
    try (Archive archive = Archive.open(news)) {
      AtomicBoolean done = new AtomicBoolean();
      List<CompletableFuture<Void>> readers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readers.add(CompletableFuture.runAsync(() -> read(archive, done)));
      }
      for (int i = 0; i < 40; i++) {
        new Publisher(news).publish(i % 2 == 0 ? "g000001" : "g000002");
        archive.refresh();
      }
      done.set(true);
      readers.forEach(CompletableFuture::join);
    }
  }

  /** Whatever generation answers, its hits and its counts are its own. */
  private static void read(Archive archive, AtomicBoolean done) {
    while (!done.get()) {
      Page<StatementHit> page = archive.statements().query("roof").fetch();
      assertTrue(page.total() == 2 || page.total() == 4, "total " + page.total());
      assertEquals(page.total(), page.hits().size());
    }
  }

  private List<Path> files(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(news.resolve("g000001"))) {
      return files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static void assertRefused(Path archive, String... parts) {
    InquitException e = assertThrows(InquitException.class, () -> Archive.open(archive));
    assertEquals(4, e.exitCode());
    for (String part : parts) {
      assertTrue(e.getMessage().contains(part), e.getMessage());
    }
  }
}
