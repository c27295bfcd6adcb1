package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad input is told and counted, and never costs a good one. */
class BadInputTest {
  private static final int LONG = 50 << 20;

  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    archive = folder.resolve("news.inq");
    write("good.txt", "The ferry left the harbour at noon.\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFile() {
    assertTold("nowhere.txt", "no such file");
  }

  @Test
  void aDirectoryWithoutArticles() throws IOException {
    Files.createDirectory(folder.resolve("none"));
    assertTold("none", "the directory holds no files");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("empty.txt", new byte[0]);
    assertTold("empty.txt", "holds no text");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    write("picture.txt", bytes);
    assertTold("picture.txt", "not a text: binary data");
  }

  @Test
  void aLineOfFiftyMegabytes() throws IOException {
    byte[] line = new byte[LONG];
    Arrays.fill(line, (byte) 'a');
    write("long.txt", line);
    assertTold("long.txt", "longer than 32 MiB");
  }

  @Test
  void aFileThatPointsToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
    Ran ran = build("loop.txt");
    assertEquals(Exit.INCOMPLETE, ran.status(), ran::toString);
    assertEquals("1 article with 0 statements (left out: 1 rejected)", summary(ran));
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path locked = write("locked.txt", "Nobody may read this.".getBytes(StandardCharsets.UTF_8));
    assertTrue(locked.toFile().setReadable(false));
    assumeFalse(Files.isReadable(locked), "root reads everything");
    assertTold("locked.txt", "cannot be read: no permission");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatNobodyCanRead() {
    Ran ran = Ran.with("build", "-o", archive(), path("good.txt"), "/proc/self/mem");
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertTrue(ran.err().startsWith("inquit: /proc/self/mem: cannot be read: "), ran::err);
    assertEquals("1 article with 0 statements (left out: 1 rejected)", summary(ran));
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsWhatTheyAre() throws IOException {
    write("old.txt", "The café by the harbour is open.".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Exit.OK, build("old.txt").status());
    assertEquals("old", Ran.with("search", "café", "-f", "ids", "-i", archive()).out().strip());
  }

  @Test
  void brokenJsonOnOneLine() throws IOException {
    String lines =
        """
        {"id":"1","body":"One ferry."}
        {"id":"2","body":"Two ferries."}
        {"id":"3","body":"Three
        {"id":"4","body":"Four ferries."}
        {"id":"5","body":"Five ferries."}
        """;
    write("five.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    Ran ran = build("five.jsonl");
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertTrue(ran.err().startsWith("inquit: " + folder.resolve("five.jsonl") + ":3: "), ran::err);
    assertEquals("5 articles with 0 statements (left out: 1 rejected)", summary(ran));
  }

  @Test
  void onlyBadInputsLeaveTheArchiveAsItWas() {
    assertEquals(Exit.OK, build().status());
    Ran ran = Ran.with("build", "-o", archive(), path("nowhere.txt"));
    String told =
        "inquit: %s: no such file%ninquit: no input gave an article; %s is left as it was%n"
            .formatted(path("nowhere.txt"), archive());
    assertEquals(new Ran(Exit.INCOMPLETE, "", told), ran);
    assertEquals("good", Ran.with("search", "ferry", "-f", "ids", "-i", archive()).out().strip());
  }

  @Test
  void extractSkipsWhatItCannotReadAndSaysSo() {
    Ran ran = Ran.with("extract", "-f", "jsonl", path("nowhere.txt"), path("good.txt"));
    assertEquals(Exit.INCOMPLETE, ran.status());
    assertEquals("inquit: " + path("nowhere.txt") + ": no such file\n", ran.err());
    assertTrue(ran.lines().getLast().endsWith("\"articles\":1,\"skipped\":1}"), ran::out);
  }

  @Test
  void anArchivePathThatIsAFile() {
    Ran ran = Ran.with("build", "-o", path("good.txt"), path("good.txt"));
    assertEquals(Exit.ARCHIVE, ran.status());
    assertEquals(
        "inquit: " + path("good.txt") + " is a file, not an archive; name another place\n",
        ran.err());
  }

  @Test
  void aTargetThatCannotBeWritten() {
    String below = folder.resolve("good.txt").resolve("news.inq").toString();
    Ran ran = Ran.with("build", "-o", below, path("good.txt"));
    assertEquals(Exit.ARCHIVE, ran.status());
    assertEquals(
        "inquit: %s cannot be written: Not a directory; free space or name another place%n"
            .formatted(below),
        ran.err());
  }

  @Test
  void anArchiveOfANewerSchema() throws IOException {
    assertEquals(Exit.OK, build().status());
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path manifest : files.filter(f -> f.endsWith("manifest.json")).toList()) {
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("(\"schema\" *: *)\\d+", "$1999"));
      }
    }
    Ran ran = Ran.with("search", "ferry", "-i", archive());
    assertEquals(Exit.ARCHIVE, ran.status());
    assertTrue(ran.err().contains("has schema 999, newer than "), ran::err);
  }

  @ParameterizedTest
  @CsvSource({"search ferry", "said ferry", "info", "show good"})
  void noArchive(String words) {
    Ran ran = Ran.with((words + " -i " + archive()).split(" "));
    assertEquals(
        new Ran(Exit.ARCHIVE, "", "inquit: no archive at " + archive() + "; make one with build\n"),
        ran);
  }

  @Test
  void anArchiveThatNobodyNamed() {
    assertEquals(
        new Ran(Exit.USAGE, "", "inquit: which archive? name it with -i DIR or INQUIT_ARCHIVE\n"),
        Ran.with("search", "ferry"));
  }

  private void assertTold(String name, String reason) {
    Ran ran = build(name);
    assertEquals(Exit.INCOMPLETE, ran.status(), ran::toString);
    assertEquals("inquit: " + path(name) + ": " + reason + "\n", ran.err());
    assertTrue(summary(ran).startsWith("1 article with 0 statements (left out: 1 "), ran::out);
    assertEquals("good", Ran.with("search", "ferry", "-f", "ids", "-i", archive()).out().strip());
  }

  private Ran build(String... names) {
    Stream<String> inputs = Stream.concat(Stream.of("good.txt"), Stream.of(names)).map(this::path);
    Stream<String> words = Stream.concat(Stream.of("build", "-o", archive()), inputs);
    return Ran.with(words.toArray(String[]::new));
  }

  private String summary(Ran ran) {
    return ran.out().strip().substring(archive().length() + 2);
  }

  private String archive() {
    return archive.toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
