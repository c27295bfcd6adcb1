package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"", "g0000", "g000001 00000000", "g000003", "\u00e7"})
  void aDamagedPointerIsToldWithWhatMendsIt(String pointer) throws IOException {
    build(FIRST);
    build(SECOND);
    Path live = folder.resolve("news.inq/live");
    Files.writeString(live, pointer, StandardCharsets.ISO_8859_1);
    for (String command : new String[] {"info", "rollback", "verify"}) {
      Ran ran = on(command);
      assertEquals(Exit.ARCHIVE, ran.status(), command);
      String told = ran.err() + ran.out();
      assertTrue(told.contains("; publish one of [g000001, g000002]"), told);
    }
    Ran all = on("verify", "--all");
    assertEquals(Exit.ARCHIVE, all.status());
    assertEquals(3, all.out().lines().count(), all::out);
    assertEquals(
        "inquit: g000002 is sound: inquit publish g000002 -i %s makes it live%n"
            .formatted(archive()),
        all.err());
    assertEquals(Exit.OK, on("verify", "g000001").status());
    assertEquals(Exit.OK, on("publish", "g000002").status());
    assertEquals(2, ids().lines().count());
    assertEquals(Exit.OK, on("verify", "--all").status());
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
