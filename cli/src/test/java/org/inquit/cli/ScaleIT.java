package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds an archive, builds it again where one article of a hundred changed, and compares both;
 * docs/reliability.md has the command for many articles, and the times.
 */
class ScaleIT {
  private static final int ARTICLES = Integer.getInteger("inquit.articles", 300);
  private static final int CHANGED = 100;

  /**
   * How many people are spoken of, some of them much more often than others, and how many words.
   */
  private static final int PEOPLE = 20_000;

  private static final int WORDS = 8_000;
  private static final String[] SYLLABLES = {
    "ba", "do", "fi", "ga", "hu", "jo", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "za"
  };

  @TempDir Path folder;
  private final StringBuilder table = new StringBuilder("| step | seconds |\n|---|---|\n");

  @Test
  void aSmallChangeCostsLittle() throws Exception {
    String archive = folder.resolve("news.inq").toString();
    String input = articles(false).toString();
    double whole = run("build", "-Xmx2g", "build", input, "-o", archive);
    articles(true);
    double part = run("build --reuse", "-Xmx2g", "build", "--reuse", input, "-o", archive);
    run("diff, 512 MB", "-Xmx512m", "diff", archive + "/g000001", archive, "-f", "jsonl");
    String end = lastLine();
    assertTrue(end.contains(counts()), end);
    run("verify", "-Xmx512m", "verify", "-i", archive);
    run("info", "-Xmx512m", "info", "-i", archive);
    table.append("| build --reuse : build | %.3f |\n".formatted(part / whole));
    Files.writeString(Path.of("target", "scale.md"), table);
  }

  private static String counts() {
    return "\"articles\":{\"before\":%d,\"after\":%d,\"gained\":0,\"lost\":0,\"changed\":%d}"
        .formatted(ARTICLES, ARTICLES, (ARTICLES + CHANGED - 1) / CHANGED);
  }

  /** The articles of one seed each; where they change, every hundredth has another. */
  private Path articles(boolean changed) throws IOException {
    Path file = folder.resolve("feed.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        Random random = new Random(changed && i % CHANGED == 0 ? -1 - i : i);
        out.write(
            ("{\"id\":\"n%d\",\"title\":\"%s\",\"source\":\"Gull %d\","
                    + "\"published\":\"20%02d-03-%02d\",\"body\":\"%s\"}\n")
                .formatted(i, fact(random), i % 9, i % 20, 1 + i % 28, body(random)));
      }
    }
    return file;
  }

  private static String body(Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = 4 + random.nextInt(6); i >= 0; i--) {
      switch (random.nextInt(3)) {
        case 0 -> body.append("\\\"%s,\\\" said %s.".formatted(fact(random), person(random)));
        case 1 ->
            body.append(
                "%s told the Harbour Board that %s.".formatted(person(random), fact(random)));
        default -> body.append("%s. %s.".formatted(fact(random), fact(random)));
      }
      body.append("\\n\\n");
    }
    return body.toString();
  }

  private static String fact(Random random) {
    return "The %s of the %s is %s since the %s near %s was opened"
        .formatted(word(random), word(random), word(random), word(random), capital(word(random)));
  }

  private static String person(Random random) {
    int number = random.nextInt(1 + random.nextInt(PEOPLE));
    return capital(spelled(number % 300)) + " " + capital(spelled(300 + number));
  }

  private static String word(Random random) {
    return spelled(random.nextInt(1 + random.nextInt(WORDS)));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A word for a number, another for each. */
  private static String spelled(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
      word.append(SYLLABLES[left % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** Runs a command in a process of its own, with the memory it may take. */
  private double run(String step, String memory, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    File out = folder.resolve("out").toFile();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out)
            .redirectError(folder.resolve("err").toFile())
            .start();
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(Exit.OK, status, Files.readString(folder.resolve("err")));
    table.append("| %s | %.1f |\n".formatted(step, seconds));
    return seconds;
  }

  private String lastLine() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out"));
    return lines.getLast();
  }
}
