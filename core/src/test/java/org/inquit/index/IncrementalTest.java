package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;
import org.inquit.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generation takes over from the one before, and what it reads anew. */
class IncrementalTest {
  private static final BuildOptions FRESH = BuildOptions.defaults().withThreads(2);
  private static final BuildOptions REUSE = FRESH.withBase(Base.UNCHANGED);
  private static final BuildOptions ADD = FRESH.withBase(Base.ALL);

  @TempDir Path folder;
  private final List<String> read = new ArrayList<>();

  @Test
  void readsOnlyWhatChanged() {
    build(FRESH, Map.of("a", "The pier is new.", "b", "The ferry is late."));
    read.clear();
    BuildReport report = build(REUSE, Map.of("a", "The pier is new.", "b", "The ferry is gone."));
    assertEquals(List.of("b"), read);
    assertEquals(List.of(1L, 1L), List.of(report.indexed(), report.unchanged()));
    assertEquals(2, report.records());
    assertEquals(Map.of("a", "The pier is new.", "b", "The ferry is gone."), live());
  }

  @Test
  void forgetsWhatIsNoLongerGiven() {
    build(FRESH, Map.of("a", "The pier is new.", "b", said("Ada Holm", "The ferry is late")));
    BuildReport report = build(REUSE, Map.of("a", "The pier is new."));
    assertEquals(Map.of("a", "The pier is new."), live());
    assertEquals(0, report.manifest().statements());
    assertEquals(List.of(), Verification.of(new Generations(folder).live()));
  }

  @Test
  void addsToWhatIsThere() {
    build(FRESH, Map.of("a", "The pier is new."));
    BuildReport report = build(ADD, Map.of("b", "The ferry is late."));
    assertEquals(List.of(1L, 0L), List.of(report.indexed(), report.unchanged()));
    assertEquals(Map.of("a", "The pier is new.", "b", "The ferry is late."), live());
    assertEquals(2, report.manifest().articles());
  }

  @Test
  void replacesAnArticleWithAllItsStatements() {
    build(FRESH, Map.of("a", said("Ada Holm", "The pier is new"), "b", "The ferry is late."));
    Manifest before = manifest();
    BuildReport report = build(ADD, Map.of("a", said("Mia Sund", "The pier is closed")));
    assertEquals(before.statements(), report.manifest().statements());
    assertEquals(2, report.manifest().articles());
    assertEquals(said("Mia Sund", "The pier is closed"), live().get("a"));
    assertEquals(List.of(), Verification.of(new Generations(folder).live()));
  }

  @Test
  void writesNoGenerationWhereNothingIsNew() {
    build(FRESH, Map.of("a", "The pier is new."));
    BuildReport report = build(ADD, Map.of("a", "The pier is new."));
    assertEquals("g000001", report.manifest().generation());
    assertEquals(1, report.unchanged());
    assertTrue(report.live());
    assertEquals(List.of("g000001"), new Generations(folder).names());
  }

  @Test
  void isTheSameArchiveAsOneBuiltAnew() {
    Random random = new Random(17);
    Map<String, String> articles = new TreeMap<>();
    build(FRESH, Map.of("n0", "The pier is new."));
    articles.put("n0", "The pier is new.");
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < 4; i++) {
        String id = "n" + random.nextInt(9);
        if (random.nextInt(3) > 0 || articles.size() < 2) {
          articles.put(id, said("Ada Holm", "Pier " + random.nextInt(5) + " is new"));
        } else {
          articles.remove(id);
        }
      }
      Manifest updated = build(REUSE, articles).manifest();
      Manifest fresh = build(FRESH, articles).manifest();
      assertEquals(fresh.fingerprint(), updated.fingerprint());
      assertEquals(fresh.inputs(), updated.inputs());
      assertEquals(fresh.articles(), updated.articles());
      assertEquals(fresh.statements(), updated.statements());
      assertEquals(articles, live());
    }
  }

  @Test
  void rehearsesWhatABuildDoes() {
    Random random = new Random(23);
    build(FRESH, Map.of("n0", "The pier is new."));
    for (int round = 0; round < 12; round++) {
      List<RawRecord> records = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        records.add(text("n" + random.nextInt(4), "Pier " + random.nextInt(3) + " is new."));
      }
      BuildOptions options = List.of(FRESH, REUSE, ADD).get(round % 3);
      List<String> before = new Generations(folder).names();
      BuildReport rehearsed = rehearse(options, records);
      assertNull(rehearsed.manifest());
      assertEquals(before, new Generations(folder).names());
      BuildReport built = build(options, records);
      assertEquals(outcomes(built), outcomes(rehearsed), records::toString);
    }
  }

  private static List<Long> outcomes(BuildReport r) {
    return List.of(
        r.records(), r.indexed(), r.unchanged(), r.empty(), r.duplicates(), r.rejected());
  }

  @Test
  void rehearsesRefusalsToo() throws IOException {
    Path nowhere = folder.resolve("news.inq");
    List<RawRecord> one = List.of(text("a", "The pier is new."));
    assertEquals(
        1,
        new ArchiveBuilder(nowhere, new Extractor(), FRESH)
            .rehearse(one, BuildListener.NONE)
            .indexed());
    assertFalse(Files.exists(nowhere));
    assertThrows(
        ArchiveException.class,
        () -> new ArchiveBuilder(nowhere, new Extractor(), ADD).rehearse(one, BuildListener.NONE));
    Files.writeString(nowhere, "x");
    ArchiveException file =
        assertThrows(
            ArchiveException.class,
            () ->
                new ArchiveBuilder(nowhere, new Extractor(), FRESH)
                    .rehearse(one, BuildListener.NONE));
    assertEquals(nowhere + " is a file, not an archive; name another place", file.getMessage());
    build(FRESH, one);
    assertThrows(NothingReadException.class, () -> rehearse(ADD, List.of()));
  }

  private BuildReport rehearse(BuildOptions options, List<RawRecord> records) {
    return new ArchiveBuilder(folder, new Extractor(), options)
        .rehearse(records, BuildListener.NONE);
  }

  @Test
  void keepsTheIdsOfTextsThatShareOne() {
    List<RawRecord> both = List.of(text("a", "The pier is new."), text("a", "The pier is old."));
    Manifest fresh = build(FRESH, both).manifest();
    read.clear();
    BuildReport again = build(REUSE, both);
    assertEquals(2, again.unchanged());
    assertEquals(List.of(), read);
    assertEquals(fresh.fingerprint(), again.manifest().fingerprint());
    Manifest second = build(REUSE, List.of(text("a", "The pier is old."))).manifest();
    assertEquals(Map.of("a", "The pier is old."), live());
    assertEquals(1, second.articles());
  }

  @Test
  void countsADuplicateAsOneAgain() {
    List<RawRecord> twice = List.of(text("a", "The pier is new."), text("a", "The pier is new."));
    build(FRESH, twice);
    BuildReport again = build(REUSE, twice);
    assertEquals(List.of(1L, 1L), List.of(again.unchanged(), again.duplicates()));
  }

  @Test
  void leavesTheGenerationBeforeAsItWas() {
    build(FRESH, Map.of("a", "The pier is new.", "b", "The ferry is late."));
    String before = manifest().fingerprint();
    build(REUSE, Map.of("b", "The ferry is gone."));
    assertNotEquals(before, manifest().fingerprint());
    assertEquals(List.of(), Verification.of(folder.resolve("g000001")));
    assertEquals(before, new Publisher(folder).rollback().fingerprint());
  }

  @Test
  void stagesAnUpdate() {
    build(FRESH, Map.of("a", "The pier is new."));
    BuildReport report = build(ADD.withStage(true), Map.of("b", "The ferry is late."));
    assertFalse(report.live());
    assertEquals(1, manifest().articles());
    assertEquals(2, new Publisher(folder).publish().articles());
  }

  @Test
  void needsAnArchiveToAddTo() {
    Path nowhere = folder.resolve("news.inq");
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> ArchiveWriter.open(nowhere, ADD));
    assertEquals("no archive at " + nowhere + "; make one with build", e.getMessage());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void keepsWhatIsThereWhereNoInputGivesAnArticle() {
    build(FRESH, Map.of("a", "The pier is new."));
    RawRecord empty =
        new Given("x", new Outcome.Rejected(new Rejection("x", 0, Rejection.Kind.EMPTY, "empty")));
    assertThrows(NothingReadException.class, () -> build(REUSE, List.of(empty)));
    assertThrows(NothingReadException.class, () -> build(ADD, List.of(empty)));
    assertEquals(Map.of("a", "The pier is new."), live());
  }

  @Test
  void readsAnewWhatOtherCodeUnderstood() throws IOException {
    build(FRESH, Map.of("a", "The pier is new."));
    Manifest m = manifest();
    Map<String, String> other = new TreeMap<>(m.options());
    other.put("engine", "0123456789abcdef");
    ManifestFile.write(
        new Manifest(
            m.schema(),
            m.generation(),
            m.created(),
            m.articles(),
            m.statements(),
            m.fingerprint(),
            m.inputs(),
            other),
        new Generations(folder).live());
    read.clear();
    BuildReport report = build(REUSE, Map.of("a", "The pier is new."));
    assertEquals(List.of("a"), read);
    assertEquals(0, report.unchanged());
  }

  @Test
  void removesArticlesByTheirIds() {
    build(FRESH, Map.of("a", said("Ada Holm", "The pier is new"), "b", "The ferry is late."));
    try (ArchiveWriter writer = ArchiveWriter.open(folder, ADD)) {
      writer.remove("a");
      writer.remove("nobody");
      assertEquals(1, writer.finish().articles());
    }
    assertEquals(Map.of("b", "The ferry is late."), live());
    assertEquals(0, manifest().statements());
  }

  @Test
  void goesOnWhereAKilledBuildGotTo() throws IOException {
    build(FRESH, Map.of("z", "The tower is old."));
    Path killed = killedAfter(FRESH, text("a", "The pier is new."), text("b", "The ferry sails."));
    read.clear();
    BuildReport report = build(FRESH, Map.of("a", "The pier is new.", "c", "The quay is wet."));
    assertEquals(List.of("c"), read);
    assertEquals(List.of(1L, 1L), List.of(report.indexed(), report.unchanged()));
    assertEquals(killed.getFileName().toString(), report.manifest().generation());
    assertEquals(Map.of("a", "The pier is new.", "c", "The quay is wet."), live());
    assertEquals(List.of(), Verification.of(new Generations(folder).live()));
  }

  @Test
  void startsOverWhereTheKilledBuildWasAnother() throws IOException {
    build(FRESH, Map.of("z", "The tower is old."));
    Path killed = killedAfter(FRESH, text("a", "The pier is new."));
    read.clear();
    build(ADD, Map.of("a", "The pier is new."));
    assertEquals(List.of("a"), read);
    assertEquals(Map.of("a", "The pier is new.", "z", "The tower is old."), live());
    assertEquals(List.of("g000001", "g000002"), new Generations(folder).names());
    assertTrue(Files.exists(killed.resolve("manifest.json")), "its name is taken again");
  }

  @Test
  void neverPublishesWhatWasNotFinished() throws IOException {
    build(FRESH, Map.of("z", "The tower is old."));
    killedAfter(FRESH, text("a", "The pier is new."));
    assertEquals(List.of("g000001"), new Generations(folder).finished());
    assertEquals("g000001", new Publisher(folder).publish().generation());
    assertThrows(ArchiveException.class, () -> new Publisher(folder).rollback());
  }

  /** What a build leaves that ends without closing anything, as {@code kill -9} does. */
  private Path killedAfter(BuildOptions options, RawRecord... records) throws IOException {
    Path copy = folder.resolveSibling(folder.getFileName() + "-killed");
    Path generation;
    try (ArchiveWriter writer = ArchiveWriter.open(folder, options)) {
      for (RawRecord record : records) {
        Outcome.Read article = (Outcome.Read) record.read();
        writer.add(
            new Extractor().extract(article.article()),
            new ArticleBlock.Origin(record.digest(), null, null));
      }
      writer.secure();
      generation = new Generations(folder).unfinished().getFirst();
      copy(generation, copy);
    }
    copy(copy, generation);
    return generation;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private Manifest manifest() {
    return Generations.manifest(new Generations(folder).live());
  }

  /** The bodies by id, as they stand in the live generation. */
  private Map<String, String> live() {
    return Archives.bodies(new Generations(folder).live());
  }

  private BuildReport build(BuildOptions options, Map<String, String> bodies) {
    List<RawRecord> records = new ArrayList<>();
    new TreeMap<>(bodies).forEach((id, body) -> records.add(text(id, body)));
    return build(options, records);
  }

  private BuildReport build(BuildOptions options, List<RawRecord> records) {
    return new ArchiveBuilder(folder, new Extractor(), options).build(records, BuildListener.NONE);
  }

  private static String said(String who, String what) {
    return "\"%s,\" said %s.".formatted(what, who);
  }

  private RawRecord text(String id, String body) {
    return new Given(id, new Outcome.Read(Samples.article(id).text(body).build().article()));
  }

  private final class Given implements RawRecord {
    private final String id;
    private final Outcome outcome;

    Given(String id, Outcome outcome) {
      this.id = id;
      this.outcome = outcome;
    }

    @Override
    public String origin() {
      return id;
    }

    @Override
    public byte[] digest() {
      return org.inquit.article.Digest.of(id, outcome.toString());
    }

    @Override
    public synchronized Outcome read() {
      synchronized (read) {
        read.add(id);
      }
      return outcome;
    }
  }
}
