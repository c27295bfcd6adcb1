package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which classes the launcher keeps for the next question, seen by a java that notes its options.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherCacheIT {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$1" >> calls
      case $1 in -XX:AOTCacheOutput=*) : > "${1#*=}" ;; esac
      exit ${STATUS:-0}
      """;

  @TempDir Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.copy(ROOT.resolve("inquit"), folder.resolve("inquit"));
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib/inquit-core-1.jar"), "");
    jdk("99.0.1");
    Instant before = Instant.now().minusSeconds(60);
    for (String part : List.of("lib/inquit-core-1.jar", "jdk/release")) {
      Files.setLastModifiedTime(folder.resolve(part), FileTime.from(before));
    }
  }

  private void jdk(String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, JAVA);
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private int ask(String command, String... variables) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "./inquit", command, "ferry");
    builder.directory(folder.toFile()).inheritIO();
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("INQUIT_CACHE");
    for (int i = 0; i < variables.length; i += 2) {
      builder.environment().put(variables[i], variables[i + 1]);
    }
    return builder.start().waitFor();
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private Path place() {
    String lib = folder.resolve("lib").toString();
    return folder.resolve("cache/inquit").resolve(lib.substring(1).replace('/', '-'));
  }

  /** What is kept when java was called so often and the launcher is through with it. */
  private List<String> keptAfter(int calls) throws Exception {
    Instant late = Instant.now().plus(Duration.ofSeconds(60));
    while (calls().size() < calls || names().isEmpty() || names().toString().contains(".lock")) {
      assertTrue(Instant.now().isBefore(late), () -> "only kept " + names());
      Thread.sleep(20);
    }
    return names();
  }

  private List<String> names() {
    String[] names = place().toFile().list();
    return names == null ? List.of() : Stream.of(names).sorted().toList();
  }

  @Test
  void remembersTheClassesOfAQuestionForTheNext() throws Exception {
    assertEquals(0, ask("said"));
    assertEquals(List.of("said-99.0.1"), keptAfter(2));
    assertEquals(0, ask("said"));
    assertEquals("-XX:AOTCacheOutput=" + place().resolve("said-99.0.1.new"), calls().get(1));
    assertEquals("-XX:AOTCache=" + place().resolve("said-99.0.1"), calls().get(2));
    assertEquals(3, calls().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lib/inquit-core-1.jar", "jdk/release"})
  void forgetsThemWhenTheProgramOrTheJdkIsNewer(String part) throws Exception {
    ask("said");
    keptAfter(2);
    Instant later = Instant.now().plusSeconds(60);
    Files.setLastModifiedTime(folder.resolve(part), FileTime.from(later));
    ask("said");
    assertFalse(calls().get(2).startsWith("-XX:AOTCache="), () -> part);
    keptAfter(4);
  }

  @Test
  void keepsThemApartByCommand() throws Exception {
    ask("said");
    keptAfter(2);
    ask("who");
    assertFalse(calls().get(2).startsWith("-XX:AOTCache="));
    assertEquals(List.of("said-99.0.1", "who-99.0.1"), keptAfter(4));
  }

  @Test
  void aQuestionThatFailsTeachesNothing() throws Exception {
    assertEquals(4, ask("said", "STATUS", "4"));
    assertEquals(1, calls().size());
    assertFalse(Files.exists(place()));
  }

  @Test
  void keepsNothingWhereItMustNotOrCannot() throws Exception {
    assertEquals(0, ask("said", "INQUIT_CACHE", "off"));
    assertEquals(0, ask("said", "XDG_CACHE_HOME", "", "HOME", ""));
    assertEquals(0, ask("info"));
    assertEquals(0, ask("said", "XDG_CACHE_HOME", "/dev/null"));
    assertEquals(4, calls().size());
  }

  @Test
  void aSecondQuestionDoesNotRememberAtTheSameTime() throws Exception {
    Files.createDirectories(place().resolve("said-99.0.1.lock"));
    assertEquals(0, ask("said"));
    assertEquals(1, calls().size());
    File lock = place().resolve("said-99.0.1.lock").toFile();
    assertTrue(lock.setLastModified(System.currentTimeMillis() - 3_600_000));
    assertEquals(0, ask("said"));
    assertEquals(List.of("said-99.0.1"), keptAfter(3));
  }

  @Test
  void olderJdksKeepAnArchiveOfTheirOwn() throws Exception {
    jdk("21.0.5");
    Files.writeString(
        folder.resolve("inquit"),
        Files.readString(folder.resolve("inquit"))
            .replaceAll("(?<= )/(usr|opt|Library)/", " /no/"));
    assertEquals(0, ask("said", "HOME", folder.toString(), "PATH", "/bin"));
    assertEquals(List.of("-XX:+AutoCreateSharedArchive"), calls());
    assertTrue(Files.isDirectory(place()));
  }
}
