package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generations go live and back. */
class PublishTest {
  private static final String FIRST = "{\"id\":\"1\",\"body\":\"One ferry sails.\"}\n";
  private static final String SECOND = FIRST + "{\"id\":\"2\",\"body\":\"A ferry returns.\"}\n";

  @TempDir Path folder;

  @Test
  void aStagedGenerationWaitsForPublish() {
    build(FIRST);
    assertTrue(
        build(SECOND, "--stage").out().endsWith("; staged, not live: publish makes it so\n"));
    assertEquals("1\n", ids());
    assertEquals("g000002 is live: 2 articles with 0 statements\n", on("publish").out());
    assertEquals(2, ids().lines().count());
    assertEquals("g000001 is live: 1 article with 0 statements\n", on("rollback").out());
    assertEquals("1\n", ids());
    assertEquals("g000002 is live: 2 articles with 0 statements\n", on("publish", "g000002").out());
  }

  @Test
  void tellsWhatWouldAnswerAndChangesNothing() {
    build(FIRST);
    build(SECOND, "--stage");
    assertEquals(
        new Ran(0, "g000002 would be live: 2 articles with 0 statements\n", ""),
        on("publish", "--dry-run"));
    assertEquals("1\n", ids());
    on("publish");
    assertEquals(
        "g000001 would be live: 1 article with 0 statements\n", on("rollback", "--dry-run").out());
    assertEquals(2, ids().lines().count());
    assertEquals(Exit.ARCHIVE, on("publish", "g7", "--dry-run").status());
  }

  @Test
  void saysWhatThereIsToPublish() {
    assertEquals(
        new Ran(4, "", "inquit: no archive at " + archive() + "; make one with build\n"),
        on("publish"));
    build(FIRST);
    assertEquals(
        new Ran(4, "", "inquit: %s has no generation g7; it has [g000001]%n".formatted(archive())),
        on("publish", "g7"));
    assertEquals(
        new Ran(
            4,
            "",
            "inquit: %s has no generation before g000001 to go back to%n".formatted(archive())),
        on("rollback"));
  }

  private Ran build(String articles, String... options) {
    String[] words = {"build", "--from", "jsonl", "-o", archive(), "-"};
    Ran ran = Ran.fed(articles, join(words, options));
    assertEquals(Exit.OK, ran.status(), ran::err);
    return ran;
  }

  private Ran on(String command, String... words) {
    return Ran.with(join(new String[] {command, "-i", archive()}, words));
  }

  private String ids() {
    return on("search", "ferry", "-f", "ids").out();
  }

  private String archive() {
    return folder.resolve("news.inq").toString();
  }

  private static String[] join(String[] words, String[] more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(words), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }
}
