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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the real process, by its launcher, as a shell would. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String NO_JDK =
      "inquit: needs a JDK of version 21 or newer, and found none"
          + " (set JAVA_HOME to one, or install one)\n";

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
  void exportsQuietlyIntoAPipeThatCloses() throws Exception {
    String article = "{\"body\":\"“The ferry is late,” Ana Reyes said.\"}\n";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      many.append(article.replace("late", "late, " + i + " times late"));
    }
    Files.writeString(folder.resolve("a.jsonl"), many);
    assertEquals(0, inquit("build -o x.inq a.jsonl").status());
    Ran ran = inquit("export -i x.inq -f ids | head -n 1");
    assertEquals("", ran.err());
    assertEquals(1, ran.lines().size());
    assertEquals(2_000, inquit("export -i x.inq -f ids").lines().size());
  }

  @Test
  void endsWithItsStatusWhenInterrupted() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "“The ferry is late,” said Ana Reyes.\n");
    assertEquals(0, inquit("build -o x.inq a.txt").status());
    String shell = ROOT.resolve("inquit") + " shell -i x.inq";
    Ran ran = shell("sleep 6 | timeout --preserve-status -s INT 4 " + shell);
    assertEquals(130, ran.status(), ran::toString);
    assertEquals(
        "inquit: 1 statement\n",
        shell("echo ferry | " + shell).err(),
        "a shell without a terminal");
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
    jdk("jdk", "99.0.1");
    assertEquals(new Ran(0, "java 99.0.1\n", ""), shell("JAVA_HOME=jdk " + ROOT.resolve("inquit")));
    jdk("jdk", "17.0.9");
    assertTrue(
        shell("JAVA_HOME=jdk " + ROOT.resolve("inquit") + " -V").out().startsWith("inquit "));
  }

  @Test
  void saysThatThereIsNoJdk() throws Exception {
    assertEquals(new Ran(2, "", NO_JDK), shell(withoutJdks("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.9", "20", "1.8.0_402", "", "none"})
  void aJdkThatIsTooOldIsNone(String version) throws Exception {
    jdk("jdk", version);
    assertEquals(new Ran(2, "", NO_JDK), shell(withoutJdks("jdk")));
  }

  @Test
  void aFolderWithoutJavaIsNoJdk() throws Exception {
    jdk("jdk", "25");
    Files.delete(folder.resolve("jdk/bin/java"));
    assertEquals(new Ran(2, "", NO_JDK), shell(withoutJdks("jdk")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/java-25",
        "opt/jdk-25",
        "usr/java/jdk-25",
        ".sdkman/candidates/java/25-tem",
        ".jdks/openjdk-25",
        ".asdf/installs/java/openjdk-25",
        "Library/Java/JavaVirtualMachines/a 25.jdk/Contents/Home"
      })
  void findsAJdkWhereTheyAreInstalled(String place) throws Exception {
    jdk("usr/lib/jvm/java-21", "21.0.1");
    jdk(place, "25.0.1");
    Files.createDirectories(folder.resolve("lib"));
    Ran ran = shell(withoutJdks("") + " --version");
    assertEquals(new Ran(0, "java 25.0.1\n", ""), ran);
  }

  /** Starts a copy of the launcher for which {@code folder} is the root and no java on the path. */
  private String withoutJdks(String javaHome) throws IOException {
    String launcher =
        Files.readString(ROOT.resolve("inquit"))
            .replaceAll("(?<= )/(usr|opt|Library)/", "\"\\$root\"/$1/");
    Files.writeString(folder.resolve("inquit"), launcher);
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("readlink", "stty")) {
      Path script = tools.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
      assertTrue(script.toFile().setExecutable(true));
    }
    return "root=%1$s HOME=%1$s JAVA_HOME=%2$s PATH=%3$s /bin/sh ./inquit"
        .formatted(folder, javaHome, tools);
  }

  /** A folder that looks like a JDK and whose java tells which it is. */
  private void jdk(String place, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve(place + "/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho java " + version + "\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        folder.resolve(place + "/release"),
        "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
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
    builder.environment().put("INQUIT_CACHE", "off");
    Process process = builder.start();
    process.getOutputStream().close();
    int status = process.waitFor();
    return new Ran(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
