package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real process, by its launcher, as a shell would. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir Path folder;

  @Test
  void startsThroughALinkFromAnyFolder() throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), ROOT.resolve("inquit"));
    Ran ran = shell("./link --version");
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("inquit "), ran::out);
  }

  @Test
  void buildsAndAnswersWithoutAWordOnStandardError() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "“The ferry is late,” said Ana Reyes.\n");
    assertEquals(
        new Ran(0, "x.inq: 1 article with 1 statement\n", ""), inquit("build -o x.inq a.txt"));
    assertEquals(
        new Ran(0, "a-1\n", "inquit: 1 statement\n"), inquit("said ferry -f ids -i x.inq"));
    assertEquals(new Ran(1, "", "inquit: nothing found\n"), inquit("said bridge -i x.inq"));
  }

  @Test
  void hasTheExitStatusOfWhatWentWrong() throws Exception {
    assertEquals(2, inquit("frobnicate").status());
    assertEquals(3, inquit("extract nowhere.txt").status());
    assertEquals(4, inquit("info -i nowhere.inq").status());
  }

  @Test
  void endsQuietlyWhenAPipeCloses() throws Exception {
    Ran ran = inquit("schema | head -n 1");
    assertEquals(new Ran(0, "{\n", ""), ran);
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "The ferry is late.\n".repeat(500));
    Ran ran =
        shell("(ulimit -f 0; " + ROOT.resolve("inquit") + " build -o x.inq a.txt 2>&1) | cat");
    assertTrue(ran.out().contains("x.inq cannot be written: "), ran::toString);
    assertEquals(4, inquit("info -i x.inq").status());
  }

  @Test
  void keepsLettersWhateverTheLocale() throws Exception {
    assertTrue(
        shell("LC_ALL=C " + ROOT.resolve("inquit") + " Bērziņš").err().contains("'Bērziņš'"));
  }

  @Test
  void prefersTheNewestJdk() throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho the new java\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"99.0.1\"\n");
    assertEquals(
        new Ran(0, "the new java\n", ""), shell("JAVA_HOME=jdk " + ROOT.resolve("inquit")));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.9\"\n");
    assertTrue(
        shell("JAVA_HOME=jdk " + ROOT.resolve("inquit") + " -V").out().startsWith("inquit "));
  }

  @Test
  void theDistributionStandsAlone() throws Exception {
    Path archive = distribution();
    Ran ran = shell("tar xzf " + archive + " && cd inquit-* && ls && ./inquit -V");
    assertTrue(
        ran.out().startsWith("CHANGELOG.md\nLICENSE\nREADME.md\ninquit\nlib\ninquit "),
        ran::toString);
  }

  private static Path distribution() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target").toAbsolutePath())) {
      return files.filter(f -> f.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
  }

  private Ran inquit(String words) throws Exception {
    return shell(ROOT.resolve("inquit") + " " + words);
  }

  private Ran shell(String command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", command));
    builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    int status = process.waitFor();
    return new Ran(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
