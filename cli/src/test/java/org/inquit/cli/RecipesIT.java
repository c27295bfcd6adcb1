package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.index.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the recipes of docs/ci.md step by step, as the two systems would. */
class RecipesIT {
  private static final Pattern RECIPE =
      Pattern.compile("## (GitHub Actions|GitLab CI)\n\n```yaml\n(.*?)```", Pattern.DOTALL);

  /** A system that runs recipes. */
  enum CiSystem {
    /** Every step is a shell of its own that ends at its first failure. */
    GITHUB("GitHub Actions", "bash -e"),
    /** All lines go to one shell. */
    GITLAB("GitLab CI", "bash -eo pipefail");

    private final String title;
    private final String shell;

    CiSystem(String title, String shell) {
      this.title = title;
      this.shell = shell;
    }

    List<String> scripts(Object recipe) {
      if (this == GITLAB) {
        return List.of(String.join("\n", texts(at(recipe, "archive", "script"))));
      }
      return ((List<?>) at(recipe, "jobs", "archive", "steps"))
          .stream()
              .map(step -> at(step, "run"))
              .filter(Objects::nonNull)
              .map(Object::toString)
              .toList();
    }
  }

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(new File("/bin/bash").canExecute(), "no bash here");
    Path inquit = Files.createDirectory(folder.resolve("bin")).resolve("inquit");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        inquit,
        ("#!/bin/sh\nexec %s -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " --enable-native-access=ALL-UNNAMED -cp '%s' %s \"$@\"\n")
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName()));
    assertTrue(inquit.toFile().setExecutable(true));
    Files.createDirectories(folder.resolve("feeds/north"));
    feed("pier", "“The pier is new,” said Ada Holm on Monday.");
    feed("ferry", "“The ferry is late,” said Bo Lund on Tuesday.");
    golden("by:Holm pier", "pier is new");
  }

  @ParameterizedTest
  @EnumSource(CiSystem.class)
  void buildsJudgesAndPublishes(CiSystem system) throws Exception {
    assertEquals(0, run(system), this::log);
    assertEquals("g000001", live());
    feed("quay", "“The quay is wet,” said Ada Holm on Friday.");
    assertEquals(0, run(system), this::log);
    assertEquals("g000002", live());
    assertTrue(Files.readString(folder.resolve("verdicts.xml")).contains("failures=\"0\""));
  }

  @Test
  void publishesNothingWhereTooMuchIsLost() throws Exception {
    CiSystem system = CiSystem.GITHUB;
    assertEquals(0, run(system), this::log);
    Files.delete(folder.resolve("feeds/north/ferry.txt"));
    assertEquals(1, run(system), this::log);
    assertTrue(log().contains("beyond the limit statements<-2%"), this::log);
    assertEquals("g000001", live());
  }

  @Test
  void goesBackWhereAnAnswerIsWrong() throws Exception {
    CiSystem system = CiSystem.GITLAB;
    assertEquals(0, run(system), this::log);
    feed("quay", "“The quay is wet,” said Ada Holm on Friday.");
    golden("by:Holm tunnel", "nobody dug it");
    assertEquals(1, run(system), this::log);
    assertEquals("g000001", live());
    assertFalse(Files.readString(folder.resolve("verdicts.xml")).contains("failures=\"0\""));
  }

  private void feed(String name, String body) throws IOException {
    Files.writeString(folder.resolve("feeds/north/" + name + ".txt"), body + "\n");
  }

  private void golden(String ask, String says) throws IOException {
    Files.writeString(
        folder.resolve("golden.yaml"),
        "- ask: '%s'\n  expect: [{says: %s}]\n".formatted(ask, says));
  }

  private String live() {
    return new Generations(folder.resolve("news.inq")).live().getFileName().toString();
  }

  /** Runs the recipe up to the first script that fails; its status. */
  private int run(CiSystem system) throws Exception {
    Path variables = Files.writeString(folder.resolve("variables"), "");
    Files.deleteIfExists(folder.resolve("log"));
    for (String script : system.scripts(recipe(system.title))) {
      String exported = "set -a; . %s; set +a\n".formatted(variables);
      List<String> words = new ArrayList<>(List.of(system.shell.split(" ")));
      words.addAll(List.of("-c", exported + script));
      ProcessBuilder shell = new ProcessBuilder(words).directory(folder.toFile());
      shell.environment().put("GITHUB_ENV", variables.toString());
      shell.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
      File log = folder.resolve("log").toFile();
      shell.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
      Process process = shell.start();
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), script);
      if (process.exitValue() != 0) {
        return process.exitValue();
      }
    }
    return 0;
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Object recipe(String name) throws IOException {
    Matcher recipes = RECIPE.matcher(Files.readString(Path.of("../docs/ci.md")));
    while (recipes.find()) {
      if (recipes.group(1).equals(name)) {
        return new Load(LoadSettings.builder().build()).loadFromString(recipes.group(2));
      }
    }
    throw new AssertionError("docs/ci.md has no recipe for " + name);
  }

  private static Object at(Object map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = ((Map<?, ?>) value).get(key);
    }
    return value;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }
}
