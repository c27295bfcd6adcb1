package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an archive may lie, and what the clock may do. */
class PlacesTest {
  private static final String PIER =
      "{\"id\":\"pier\",\"body\":\"\\\"The pier is new,\\\" said Ada Holm.\"}\n";
  private static final String FERRY = "{\"id\":\"ferry\",\"body\":\"The ferry is late.\"}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with blanks and 'quotes'",
        "Zeitungsarchiv Küste",
        "архив новостей",
        "新聞 アーカイブ",
        "أرشيف",
        "e\u0301tudes",
        "🗞.inq",
        "-i",
        "*?[a]",
        "100%d",
      })
  void anArchiveMayHaveAnyName(String name) {
    assumeTrue(holds(name), "the system cannot name a file so");
    livesAt(folder.resolve(name));
  }

  @Test
  void anArchiveMayLieDeep() {
    Path deep = folder;
    while (deep.toString().length() < 3700) {
      deep = deep.resolve("d".repeat(200));
    }
    livesAt(deep);
  }

  @Test
  void tellsThatAPathIsTooLong() {
    Path deep = folder;
    while (deep.toString().length() < 5000) {
      deep = deep.resolve("d".repeat(200));
    }
    Ran built = Ran.fed(PIER, "build", "--from", "jsonl", "-o", deep.toString(), "-");
    assertEquals(Exit.ARCHIVE, built.status());
    assertTrue(built.err().endsWith("; free space or name another place\n"), built::err);
    assertEquals(1, built.err().lines().count(), built::err);
    assertEquals(Exit.ARCHIVE, Ran.with("said", "pier", "-i", deep.toString()).status());
  }

  @Test
  void anArchiveMayBeASymbolicLink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    livesAt(Files.createSymbolicLink(folder.resolve("news.inq"), real));
    assertEquals("pier-1\n", on(real, "said", "pier", "-f", "ids").out());
  }

  @Test
  void aLinkThatLeadsNowhereIsNoArchive() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("news.inq"), folder.resolve("gone"));
    assertEquals(
        new Ran(Exit.ARCHIVE, "", "inquit: no archive at " + link + "; make one with build\n"),
        on(link, "said", "pier"));
  }

  @Test
  void asksLeaveNoTrace() throws IOException {
    Path archive = folder.resolve("news.inq");
    livesAt(archive);
    Map<String, FileTime> before = times(archive);
    for (String words :
        List.of("said pier", "search pier", "who pier", "info", "verify --deep", "names Holm")) {
      assertEquals(Exit.OK, on(archive, words.split(" ")).status(), words);
    }
    assertEquals(before, times(archive));
  }

  /** Which generation is newer is told by its number, never by a time. */
  @Test
  void theClockMayBeSetBack() throws IOException {
    Path archive = folder.resolve("news.inq");
    write(archive, "build", "-o", PIER);
    FileTime late = FileTime.from(Instant.now().plus(Duration.ofDays(9000)));
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, late);
      }
    }
    assertEquals(Exit.OK, write(archive, "add", "-i", FERRY).status());
    assertEquals("ferry\n", on(archive, "search", "ferry", "-f", "ids").out());
    assertEquals(Exit.OK, on(archive, "rollback").status());
    assertEquals(Exit.NOTHING, on(archive, "search", "ferry").status());
    assertEquals("g000002 is live: 2 articles with 1 statement\n", on(archive, "publish").out());
    assertEquals(Exit.OK, on(archive, "verify", "--all").status());
    Ran reused = write(archive, "build", "-o", PIER, "--reuse", "-f", "jsonl");
    assertTrue(reused.out().contains("\"indexed\":0,\"unchanged\":1"), reused::out);
  }

  /** Goes through a whole life of an archive. */
  private static void livesAt(Path archive) {
    assertEquals(Exit.OK, write(archive, "build", "-o", PIER).status());
    assertEquals(Exit.OK, write(archive, "add", "-i", FERRY).status());
    assertEquals("pier-1\n", on(archive, "said", "pier", "-f", "ids").out());
    assertEquals(Exit.OK, on(archive, "rm", "ferry").status());
    assertEquals(Exit.OK, on(archive, "rollback").status());
    assertEquals("ferry\n", on(archive, "search", "ferry", "-f", "ids").out());
    assertEquals(Exit.OK, on(archive, "publish").status());
    assertEquals(Exit.NOTHING, on(archive, "search", "ferry").status());
    Ran verified = on(archive, "verify", "--all", "--deep");
    assertEquals(Exit.OK, verified.status(), verified::out);
  }

  private boolean holds(String name) {
    try {
      Path file = Files.createFile(folder.resolve(name));
      Files.delete(file);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Map<String, FileTime> times(Path archive) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static Ran write(
      Path archive, String command, String option, String articles, String... more) {
    return Ran.fed(
        articles,
        Stream.of(
                Stream.of(command, "--from", "jsonl", "-", option + "=" + archive), Stream.of(more))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }

  private static Ran on(Path archive, String... words) {
    return Ran.with(
        Stream.concat(Stream.of(words), Stream.of("--archive=" + archive)).toArray(String[]::new));
  }
}
