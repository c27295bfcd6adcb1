package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.inquit.article.Article;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of an older schema is told as such and written anew from what it stores. */
class UpgradeTest {
  private static final BuildOptions UPGRADE = BuildOptions.defaults().withBase(Base.STORED);

  @TempDir Path folder;
  private final List<Rejection> rejections = new ArrayList<>();

  private final Article pier =
      Samples.article("pier")
          .title("The pier")
          .published("2021-03-04")
          .text("\"The pier is new,\" said Ada Holm on Monday.")
          .build()
          .article();
  private final Article ferry = Samples.article("ferry").text("It is late.").build().article();

  @BeforeEach
  void writeAnOldArchive() throws IOException {
    Path generation = Files.createDirectory(folder.resolve("g000001"));
    try (IndexWriter index =
        new IndexWriter(FSDirectory.open(generation), new IndexWriterConfig())) {
      index.addDocument(stored(pier));
      index.addDocument(stored(ferry));
      index.addDocument(stored(Samples.article("gone").text("Gone.").build().article()));
      index.deleteDocuments(new org.apache.lucene.index.Term("article", "gone"));
    }
    Files.writeString(
        generation.resolve("manifest.json"),
        """
        {"schema": 1, "generation": "g000001", "created": null, "articles": 2, "statements": 0,
         "fingerprint": "00", "options": {}}
        """);
    Files.writeString(folder.resolve("live"), "g000001\n");
  }

  /** What the first schema kept: no digest, no captions, statements of a layout nobody knows. */
  private static Document stored(Article article) {
    byte[] now =
        RecordCodec.encode(
            new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of()));
    int captions = now.length - 5;
    byte[] known = Arrays.copyOf(now, now.length - 1);
    known[captions] = 99;
    Fields to = new Fields();
    to.token(Schema.LEVEL, Schema.Level.ARTICLE.name());
    to.token(Schema.ARTICLE, article.id());
    to.stored(Schema.RECORD, known);
    to.stored(Schema.STORED_BODY, article.body());
    return to.document();
  }

  @Test
  void saysWhatMendsIt() {
    String told =
        folder.resolve("g000001/manifest.json")
            + " has schema 1, older than 3, which this version reads;"
            + " upgrade writes the archive anew from its own articles";
    assertEquals(told, refusal(() -> Generations.manifest(folder.resolve("g000001"))));
    assertEquals(told, refusal(() -> new Publisher(folder).publish()));
    assertEquals(
        told,
        refusal(
            () -> ArchiveWriter.open(folder, BuildOptions.defaults().withBase(Base.ALL)).close()));
    assertEquals(List.of(told), Verification.of(folder.resolve("g000001")));
  }

  @Test
  void understandsAnewWhatWasStored() {
    BuildReport report = upgrade();
    assertEquals(List.of(2L, 0L), List.of(report.indexed(), report.rejected()));
    assertEquals("g000002", report.manifest().generation());
    assertEquals(Manifest.SCHEMA, report.manifest().schema());
    assertEquals(1, report.manifest().statements());
    assertEquals(
        Map.of("pier", pier.body(), "ferry", ferry.body()),
        Archives.bodies(new Generations(folder).live()));
    assertEquals(List.of(), Verification.deep(new Generations(folder).live(), 10));
  }

  @Test
  void givesWhatABuildOfTheSameArticlesGives() {
    Path fresh = folder.resolve("fresh.inq");
    Extractor extractor = new Extractor();
    Manifest built = Archives.build(fresh, extractor.extract(pier), extractor.extract(ferry));
    Manifest upgraded = upgrade().manifest();
    assertEquals(built.fingerprint(), upgraded.fingerprint());
    assertEquals(built.inputs(), upgraded.inputs());
  }

  @Test
  void keepsTheDigestsOfTheRecords() throws IOException {
    upgrade();
    try (StoredRecords records = StoredRecords.open(folder)) {
      for (RawRecord record : records) {
        byte[] digest = HexFormat.of().parseHex("0123456789abcdef0123456789abcdef");
        Article article = ((org.inquit.article.Outcome.Read) record.read()).article();
        try (ArchiveWriter writer =
            ArchiveWriter.open(folder.resolve("one.inq"), BuildOptions.defaults())) {
          writer.add(new Extractor().extract(article), new ArticleBlock.Origin(digest, null, null));
          writer.finish();
        }
        try (StoredRecords again = StoredRecords.open(folder.resolve("one.inq"))) {
          assertEquals(
              HexFormat.of().formatHex(digest),
              HexFormat.of().formatHex(again.iterator().next().digest()));
        }
      }
    }
  }

  /** What another engine read may read otherwise now: the records must be read again. */
  @Test
  void isNotTakenForAllThatTheRecordsHold() {
    assertEquals("mixed", upgrade().manifest().options().get("engine"));
    assertEquals("mixed", upgrade().manifest().options().get("engine"));
  }

  @Test
  void reuseStartsOverAndIsItselfReused() {
    BuildOptions reuse = BuildOptions.defaults().withBase(Base.UNCHANGED);
    for (int unchanged : new int[] {0, 1}) {
      BuildReport report;
      try (StoredRecords records = StoredRecords.open(folder)) {
        report = build(reuse, List.of(records.iterator().next()));
      }
      assertEquals(unchanged, report.unchanged());
      assertEquals(1, report.manifest().articles());
    }
  }

  @Test
  void tellsWhatIsDamagedAndKeepsTheRest() throws IOException {
    upgrade();
    Path live = new Generations(folder).live();
    try (IndexWriter index = IndexFiles.open(live, BuildOptions.defaults())) {
      Document document =
          new ArticleBlock(new Extractor().extract(ferry), ArticleBlock.Origin.UNKNOWN)
              .documents()
              .getLast();
      document.removeField("record.body");
      Fields other = new Fields();
      other.stored(Schema.STORED_BODY, "It is never late.");
      document.add(other.document().getField("record.body"));
      index.deleteDocuments(ArticleBlock.of("ferry"));
      index.addDocument(document);
      Document broken = new Document();
      broken.add(document.getField("level"));
      index.addDocument(broken);
    }
    BuildReport report = upgrade();
    assertEquals(List.of(1L, 2L), List.of(report.indexed(), report.rejected()));
    assertEquals(
        List.of("a stored record is damaged", "the stored record of ferry is damaged"),
        rejections.stream().map(Rejection::reason).sorted().toList());
    assertTrue(rejections.getFirst().origin().startsWith(live + "#"), rejections::toString);
  }

  @Test
  void needsALiveGenerationWithAnIndex() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        "no archive at " + nowhere + "; make one with build",
        refusal(() -> StoredRecords.open(nowhere)));
    try (var files = Files.list(folder.resolve("g000001"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    String told = refusal(() -> StoredRecords.open(folder));
    assertTrue(told.endsWith("; build the archive again"), told);
    assertFalse(Files.exists(folder.resolve("g000002")));
  }

  private BuildReport upgrade() {
    try (StoredRecords records = StoredRecords.open(folder)) {
      assertEquals(0, records.share());
      BuildReport report = build(UPGRADE, records);
      assertEquals(1, records.share());
      return report;
    }
  }

  private BuildReport build(BuildOptions options, Iterable<RawRecord> records) {
    BuildListener listener =
        new BuildListener() {
          @Override
          public void rejected(Rejection rejection) {
            rejections.add(rejection);
          }
        };
    return new ArchiveBuilder(folder, new Extractor(), options).build(records, listener);
  }

  private static String refusal(org.junit.jupiter.api.function.Executable task) {
    return assertThrows(ArchiveException.class, task).getMessage();
  }
}
