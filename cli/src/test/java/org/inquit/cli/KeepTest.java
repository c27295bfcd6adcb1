package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive is added to, taken from, verified, compared and checked. */
class KeepTest {
  private static final String PIER =
      "{\"id\":\"pier\",\"source\":\"Gull\",\"url\":\"https://gull.example/1\","
          + "\"body\":\"\\\"The pier is new,\\\" said Ada Holm.\"}\n";
  private static final String FERRY =
      "{\"id\":\"ferry\",\"source\":\"Gull Weekly\",\"body\":\"The ferry is late.\"}\n";

  @TempDir Path folder;

  @BeforeEach
  void build() {
    assertEquals(Exit.OK, write("build", "-o", PIER + FERRY).status());
  }

  @Test
  void addsAndReplaces() {
    Ran added = write("add", "-i", PIER + "{\"id\":\"quay\",\"body\":\"The quay is wet.\"}\n");
    assertEquals(archive() + ": 3 articles with 1 statement (1 new, 1 unchanged)\n", added.out());
    assertEquals("3 articles", articles());
    Ran replaced = write("add", "-i", FERRY.replace("late", "gone"));
    assertEquals(Exit.OK, replaced.status());
    assertEquals("3 articles", articles());
    assertEquals("ferry\n", on("search", "gone", "-f", "ids").out());
    assertEquals("", on("search", "late", "-f", "ids").out());
  }

  @Test
  void addsNothingWhereNothingIsNew() {
    Ran ran = write("add", "-i", PIER + FERRY);
    assertEquals(archive() + ": 2 articles with 1 statement (0 new, 2 unchanged)\n", ran.out());
    assertEquals(Exit.OK, ran.status());
    assertEquals(List.of("g000001"), generations());
  }

  @Test
  void reusesWhatDidNotChange() {
    Ran ran = write("build", "-o", PIER, "--reuse", "-f", "jsonl");
    assertTrue(ran.out().contains("\"indexed\":0,\"unchanged\":1"), ran::out);
    assertEquals("1 article", articles());
    assertEquals(
        "inquit: build: --reuse and --reproducible exclude each other\n",
        write("build", "-o", PIER, "--reuse", "--reproducible").err());
  }

  @Test
  void tellsWhatWouldBeWritten() throws IOException {
    String more = PIER + "{\"id\":\"quay\",\"body\":\"The quay is wet.\"}\n{\"body\":\"\"}\n";
    Path report = folder.resolve("report.json");
    Ran ran = write("add", "-i", more, "--dry-run", "--report", report.toString());
    assertEquals(
        archive()
            + ": 2 articles would be taken in (1 new, 1 unchanged; left out: 1 empty);"
            + " nothing was written\n",
        ran.out());
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertTrue(Files.readString(report).contains("\"generation\" : null"), report::toString);
    assertEquals("2 articles", articles());
    assertEquals(List.of("g000001"), generations());
    Ran json = write("build", "-o", more, "--dry-run", "-f", "jsonl");
    assertTrue(json.out().contains("\"generation\":null,\"live\":false,\"records\":3"), json::out);
    assertEquals(
        ",false,3,2,0,1,0,0,,",
        write("build", "-o", more, "--dry-run", "-f", "csv").lines().getLast());
    assertEquals(List.of("g000001"), generations());
  }

  @Test
  void wouldMakeNoArchiveWhereNoneIs() {
    Path other = folder.resolve("other.inq");
    Ran ran = Ran.fed(PIER, "build", "--from", "jsonl", "--dry-run", "-o", other.toString(), "-");
    assertEquals(
        new Ran(
            0,
            other + ": 1 article would be taken in (1 new, 0 unchanged); nothing was written\n",
            ""),
        ran);
    assertFalse(Files.exists(other));
  }

  @Test
  void reusesNothingWhereNothingIs() {
    Path other = folder.resolve("other.inq");
    Ran ran = Ran.fed(PIER, "build", "--from", "jsonl", "--reuse", "-o", other.toString(), "-");
    assertEquals(Exit.OK, ran.status(), ran::err);
  }

  @ParameterizedTest
  @CsvSource({
    "pier, '', pier",
    "--url, https://gull.example/1, pier",
    "--source, Gull, pier",
    "--source, Gull Weekly, ferry",
    "--query, late, ferry",
    "--query, by:Holm, pier"
  })
  void removesArticles(String option, String value, String id) {
    String[] which = value.isEmpty() ? new String[] {option} : new String[] {option, value};
    Ran dry = on("rm", join(which, "--dry-run"));
    assertEquals(id + "\n", dry.out());
    assertEquals("inquit: 1 article would be removed\n", dry.err());
    assertEquals("2 articles", articles());
    Ran ran = on("rm", which);
    assertEquals(Exit.OK, ran.status(), ran::err);
    assertTrue(ran.out().startsWith(archive() + ": removed 1 article; 1 article with "), ran::out);
    assertEquals("1 article", articles());
    assertEquals(Exit.OK, on("verify", "--deep").status());
  }

  @Test
  void removesNothingThatIsNotThere() {
    Ran ran = on("rm", "tower", "--source", "gull");
    assertEquals(
        new Ran(
            1,
            "",
            "inquit: no article tower%ninquit: no such article; %s is left as it was%n"
                .formatted(archive())),
        ran);
    assertEquals(Exit.ARCHIVE, Ran.with("rm", "pier", "-i", archive() + "x").status());
  }

  @Test
  void stagesARemoval() {
    assertTrue(
        on("rm", "pier", "--stage").out().endsWith("; staged, not live: publish makes it so\n"));
    assertEquals("2 articles", articles());
    Ran diff = on("diff", "--fail-on", "articles<-10%");
    assertEquals(Exit.NOTHING, diff.status());
    assertEquals(
        "- article  pier\n- statement  pier-1  The pier is new\n- speaker  Ada Holm\n", diff.out());
    assertTrue(diff.err().endsWith("inquit: beyond the limit articles<-10%\n"), diff::err);
    assertEquals(Exit.OK, on("diff", "--fail-on", "articles<-60%").status());
  }

  @Test
  void upgradesAnArchiveOfAnOlderSchema() throws IOException {
    Path manifest = folder.resolve("news.inq/g000001/manifest.json");
    String written = Files.readString(manifest);
    Files.writeString(manifest, written.replaceFirst("\"schema\" : \\d+", "\"schema\" : 1"));
    Ran refused = on("said", "pier");
    assertEquals(Exit.ARCHIVE, refused.status());
    assertTrue(refused.err().endsWith("; upgrade writes the archive anew from its own articles\n"));
    Ran dry = on("upgrade", "--dry-run");
    assertTrue(
        dry.out()
            .endsWith(": 2 articles would be taken in (2 new, 0 unchanged); nothing was written\n"),
        dry::toString);
    assertEquals(List.of("g000001"), generations());
    Ran ran = on("upgrade");
    assertEquals(
        new Ran(Exit.OK, archive() + ": 2 articles with 1 statement%n".formatted(), ""), ran);
    assertEquals("pier-1\n", on("said", "pier", "-f", "ids").out());
    assertEquals("2 articles", articles());
  }

  @Test
  void stagesAnUpgrade() {
    Ran ran = on("upgrade", "--stage", "-f", "jsonl");
    assertTrue(ran.out().contains("\"generation\":\"g000002\",\"live\":false"), ran::out);
    assertEquals(Exit.OK, on("diff", "--fail-on", "statements<0").status());
    assertEquals(Exit.USAGE, on("upgrade", "more.txt").status());
  }

  @Test
  void comparesArchives() {
    Path other = folder.resolve("other.inq");
    Ran.fed(FERRY, "build", "--from", "jsonl", "-o", other.toString(), "-");
    Ran json = Ran.with("diff", other.toString(), archive(), "-f", "jsonl");
    assertEquals(4, json.lines().size(), json::out);
    assertTrue(
        json.lines().getFirst().contains("\"change\":\"gained\",\"id\":\"pier\""), json::out);
    String end = json.lines().getLast();
    assertTrue(end.contains("\"articles\":{\"before\":1,\"after\":2,\"gained\":1"), end);
    assertTrue(end.contains("\"broken\":[]"), end);
    assertEquals(Exit.OK, json.status());
    assertEquals(
        "inquit: diff: name two archives, or none and one with -i\n",
        Ran.with("diff", archive()).err());
    assertEquals(
        "inquit: --fail-on: 'much' is no limit such as statements<-2% or articles.lost>10\n",
        on("diff", "--fail-on", "much").err());
  }

  @Test
  void verifiesGenerations() throws IOException {
    write("build", "-o", PIER + FERRY.replace("late", "gone"));
    Ran sound = on("verify");
    assertEquals(Exit.OK, sound.status());
    assertTrue(
        sound.out().startsWith("g000002 is sound: 2 articles with 1 statement, fingerprint "),
        sound::out);
    damage("g000002");
    Ran all = on("verify", "--all");
    assertEquals(Exit.ARCHIVE, all.status());
    assertTrue(all.lines().get(0).startsWith("g000001 is sound"), all::out);
    assertTrue(all.lines().get(1).startsWith("g000002: the index is damaged"), all::out);
    assertEquals(
        "inquit: g000001 is sound: inquit publish g000001 -i %s makes it live%n"
            .formatted(archive()),
        all.err());
    assertEquals(Exit.OK, on("publish", "g000001").status());
    assertEquals(Exit.OK, on("verify").status());
    damage("g000001");
    assertEquals("inquit: no generation is sound: build the archive again\n", on("verify").err());
    assertEquals(
        "inquit: verify: no generation g9; there are [g000001, g000002]\n",
        on("verify", "g9").err());
  }

  @Test
  void checksGoldenQuestions() throws IOException {
    Path golden = folder.resolve("golden.yaml");
    Files.writeString(
        golden,
        """
        - name: who spoke of the pier
          ask: by:Holm pier
          expect: pier-1
        - name: the ferry <speaks>
          ask: ferry
          expect: ferry-1
        """);
    Path xml = folder.resolve("verdicts.xml");
    Ran ran = on("check", golden.toString(), "--junit", xml.toString());
    assertEquals(Exit.NOTHING, ran.status());
    assertEquals(
        """
        ok      who spoke of the pier
        FAILED  the ferry <speaks>
          missing: ferry-1; found nothing
        """,
        ran.out());
    assertEquals("inquit: 1 of 2 questions failed\n", ran.err());
    String junit = Files.readString(xml);
    assertTrue(junit.contains("tests=\"2\" failures=\"1\""), junit);
    assertTrue(junit.contains("name=\"the ferry &lt;speaks&gt;\""), junit);
    assertTrue(junit.contains("<failure message=\"missing: ferry-1; found nothing\">"), junit);
    Files.writeString(golden, "[{ask: 'by:Holm', expect: [pier-1], expect_none: [pier-9]}]");
    Ran passed = on("check", golden.toString(), "-f", "jsonl");
    assertEquals(Exit.OK, passed.status(), passed::err);
    assertTrue(passed.lines().getLast().contains("\"questions\":1,\"failed\":0"), passed::out);
    assertFalse(passed.out().contains("FAILED"));
  }

  @Test
  void saysWhatIsWrongWithAFileOfQuestions() throws IOException {
    Path golden = folder.resolve("golden.yaml");
    assertEquals(
        "inquit: check: no such file: " + golden + "\n", on("check", golden.toString()).err());
    Files.writeString(golden, "[{ask: pier}]");
    Ran ran = on("check", golden.toString());
    assertEquals(Exit.USAGE, ran.status());
    assertEquals(
        "inquit: check: %s: question 1: checks nothing: give expect, expect_none or floors%n"
            .formatted(golden),
        ran.err());
  }

  /** Flips a bit in the middle of the largest file of a generation. */
  private void damage(String generation) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("news.inq").resolve(generation))) {
      Path largest = files.max((a, b) -> Long.compare(size(a), size(b))).orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 1;
      Files.write(largest, bytes);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private List<String> generations() {
    try (Stream<Path> files = Files.list(folder.resolve("news.inq"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("g0"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String articles() {
    String line = on("verify").lines().getFirst();
    return line.substring(line.indexOf(": ") + 2, line.indexOf(" with"));
  }

  private Ran write(String command, String where, String articles, String... options) {
    return Ran.fed(
        articles, join(new String[] {command, "--from", "jsonl", where, archive(), "-"}, options));
  }

  private Ran on(String command, String... words) {
    return Ran.with(join(new String[] {command, "-i", archive()}, words));
  }

  private String archive() {
    return folder.resolve("news.inq").toString();
  }

  private static String[] join(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }
}
