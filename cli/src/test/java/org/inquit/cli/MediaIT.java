package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes on a medium that cannot be written, is full, or may not be written: questions are
 * answered, what writes says why it cannot, and what was published stays.
 *
 * <p>Linux lends such media without rights (user namespaces); elsewhere nothing is tried.
 */
class MediaIT {
  private static final String ARTICLE =
      "{\"id\":\"n%d\",\"body\":\"\\\"Pier %d is new,\\\" said Ada Holm on Monday.\"}\n";

  @TempDir Path folder;
  private Path archive;
  private Path inputs;
  private String answer;

  @BeforeEach
  void build() throws Exception {
    assumeTrue(new Ended(folder, "unshare -rm true").status == 0, "no user namespaces here");
    archive = Files.createDirectory(folder.resolve("medium")).resolve("news.inq");
    inputs = Files.writeString(folder.resolve("few.jsonl"), articles(20));
    assertEquals(Exit.OK, build(archive).status());
    answer = said(archive);
    assertEquals(20, answer.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search pier", "info", "verify --deep"})
  void answersFromAMediumThatCannotBeWritten(String question) throws Exception {
    Ended ended = readOnly(question + " -i " + archive);
    assertEquals(Exit.OK, ended.status, ended.output);
    String here = Ran.with((question + " -i " + archive).split(" ")).out();
    assertTrue(ended.output.contains(here), ended.output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build -o", "add -i", "rm n3 -i", "publish -i"})
  void saysThatAMediumCannotBeWritten(String command) throws Exception {
    String files = command.matches("(build|add).*") ? inputs + " " : "";
    Ended ended = readOnly(command.replaceFirst(" ", " " + files) + " " + archive);
    assertTold(ended, "cannot be written: Read-only file system");
  }

  @Test
  void saysThatItMayNotWrite() throws Exception {
    new Ended(folder, "chmod -R a-w " + archive);
    assumeTrue(
        new Ended(folder, "unshare -U --map-user=1000 touch " + archive.resolve("x")).status != 0,
        "whoever runs this may write anything");
    for (String command : List.of("build -o", "add -i")) {
      String words = command.replaceFirst(" ", " " + inputs + " ") + " " + archive;
      Ended ended = new Ended(folder, "unshare -U --map-user=1000 " + java(words));
      assertTold(ended, "cannot be written: permission denied");
    }
    new Ended(folder, "chmod -R u+w " + archive);
  }

  /** More articles than fit: the build, the addition and the removal end, and leave no rest. */
  @Test
  void keepsWhatWasPublishedWhereTheMediumIsFull() throws Exception {
    Path many = Files.writeString(folder.resolve("many.jsonl"), articles(1500));
    for (String command : List.of("build " + many + " -o", "add " + many + " -i")) {
      Path copy = Files.createDirectories(folder.resolve("full")).resolve("news.inq");
      String kilobytes = String.valueOf(2 * size(archive) / 1024 + 64);
      Ended ended =
          new Ended(
              folder,
              "unshare -rm sh -c 'mount -t tmpfs -o size=%sk tmpfs %s && cp -r %s %s && %s; "
                      .formatted(
                          kilobytes, copy.getParent(), archive, copy, java(command + " " + copy))
                  + "echo status $?; ls %s; %s; %s'"
                      .formatted(
                          copy,
                          java("said pier -n 1000 -f ids -i " + copy),
                          java("verify -i " + copy)));
      assertTrue(ended.output.contains("cannot be written: No space left on device"), ended.output);
      assertTrue(ended.output.contains("status 4\n"), ended.output);
      assertTrue(ended.output.contains("status 4\ng000001\nholder\nlive\nlock\n" + answer));
      assertTrue(ended.output.contains("\ng000001 is sound"), ended.output);
      assertFalse(ended.output.contains("\tat "), ended.output);
    }
  }

  private void assertTold(Ended ended, String message) throws Exception {
    assertEquals(Exit.ARCHIVE, ended.status, ended.output);
    assertTrue(ended.output.startsWith("inquit: "), ended.output);
    assertTrue(ended.output.contains(message), ended.output);
    assertEquals(1, ended.output.lines().count(), ended.output);
    assertEquals(answer, said(archive));
  }

  private Ended readOnly(String words) throws Exception {
    String medium = archive.getParent().toString();
    return new Ended(
        folder,
        "unshare -rm sh -c 'mount --bind %1$s %1$s && mount -o remount,ro,bind %1$s && %2$s'"
            .formatted(medium, java(words)));
  }

  private Ran build(Path at) {
    return Ran.with("build", inputs.toString(), "-o", at.toString());
  }

  private static String said(Path archive) {
    return Ran.with("said", "pier", "-n", "1000", "-f", "ids", "-i", archive.toString()).out();
  }

  private static String articles(int many) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < many; i++) {
      lines.append(ARTICLE.formatted(i, i));
    }
    return lines.toString();
  }

  private static long size(Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** A command of inquit in a process of its own, for a shell. */
  private static String java(String words) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return ("%s -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
            + " -Djava.util.logging.config.class=org.inquit.cli.NoLogging"
            + " --enable-native-access=ALL-UNNAMED -cp %s %s %s")
        .formatted(java, System.getProperty("java.class.path"), Main.class.getName(), words);
  }

  /** A shell command that ran to its end, with all that it printed. */
  private static final class Ended {
    final int status;
    final String output;

    Ended(Path folder, String command) throws IOException, InterruptedException {
      File log = folder.resolve("log").toFile();
      List<String> words = new ArrayList<>(List.of("sh", "-c", command));
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log).start();
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), command);
      status = process.exitValue();
      output = Files.readString(log.toPath(), StandardCharsets.UTF_8);
    }
  }
}
