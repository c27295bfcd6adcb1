package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inquit.index.Generations;
import org.inquit.index.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process that writes an archive at random moments, and damages files of archives; after
 * each, what was published answers in full, or a message tells what is damaged and what mends it.
 *
 * <p>A few of each in every build; docs/reliability.md has the command for many, and its log.
 */
class FaultsIT {
  private static final int KILLS = Integer.getInteger("inquit.kills", 4);
  private static final int FAULTS = Integer.getInteger("inquit.faults", 12);
  private static final long SEED = Long.getLong("inquit.seed", 1);
  private static final int ARTICLES = 150;

  /** What {@code verify} says of damage that can be mended. */
  private static final Pattern MENDING = Pattern.compile("inquit publish (g[0-9]+) ");

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  /** How long each command took, in milliseconds. */
  private final Map<String, Long> durations = new HashMap<>();

  /** What happened, counted by line. */
  private final Map<String, Integer> log = new TreeMap<>();

  @Test
  void nothingPublishedIsLostWhereAProcessIsKilled() throws Exception {
    Path archive = folder.resolve("news.inq");
    List<Path> inputs = List.of(input("one", 1), input("two", 2), input("three", 3));
    run("build", "--from", "jsonl", "-o", archive.toString(), inputs.getFirst().toString());
    long whole = time(archive, inputs.getFirst());
    List<String> wrong = new ArrayList<>();
    for (int killed = 0; killed < KILLS; ) {
      String before = answers(archive);
      Path live = new Generations(archive).live();
      String[] words = operation(archive, inputs);
      Path copy = copyOf(archive);
      Process process = start(words);
      boolean ended = endsBefore(process, words[0], whole);
      killed += ended ? 0 : 1;
      String now = answers(archive);
      boolean same = now.equals(before);
      if (!same) {
        // It may have been killed behind the rename: then all that it meant to do is done.
        run(replaced(words, archive, copy));
        same = now.equals(answers(copy));
      }
      List<String> damage = Verification.of(new Generations(archive).live());
      if (!same || !damage.isEmpty()) {
        wrong.add(String.join(" ", words) + ": " + damage + " " + before + " " + now);
      }
      boolean unchanged = live.equals(new Generations(archive).live());
      count(words[0] + (ended ? ", ended before" : ", killed") + outcome(unchanged));
      delete(copy);
    }
    write("kills");
    assertEquals(List.of(), wrong);
  }

  /** Kills a command within the time that it took when it ended last. */
  private boolean endsBefore(Process process, String command, long whole) throws Exception {
    long start = System.nanoTime();
    long most = durations.getOrDefault(command, whole);
    boolean ended = process.waitFor(random.nextLong(most + most / 8), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    if (ended) {
      durations.put(command, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
    return ended;
  }

  @Test
  void damageIsToldOrHarmless() throws Exception {
    Path archive = folder.resolve("news.inq");
    run("build", "--from", "jsonl", "-o", archive.toString(), input("one", 1).toString());
    String first = answers(archive);
    run("build", "--from", "jsonl", "-o", archive.toString(), input("two", 2).toString());
    String before = answers(archive);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < FAULTS; i++) {
      Path copy = copyOf(archive);
      String fault = damage(copy);
      Ran asked = Ran.with("said", "pier", "-n", "1000", "-f", "jsonl", "-i", copy.toString());
      Ran verified = Ran.with("verify", "-i", copy.toString());
      boolean told = asked.status() == Exit.ARCHIVE && asked.err().startsWith("inquit: ");
      boolean right = asked.status() == Exit.OK && asked.out().equals(said(archive));
      boolean found = verified.status() == Exit.ARCHIVE;
      Matcher mending = MENDING.matcher(verified.err());
      if (found && mending.find()) {
        run("publish", mending.group(1), "-i", copy.toString());
        found = answers(copy).equals(mending.group(1).equals("g000001") ? first : before);
      }
      if (!told && !right || verified.status() != Exit.OK && !found) {
        wrong.add(fault + ": " + asked.status() + " " + asked.err() + verified.err());
      }
      count(kind(fault) + (told ? ", told at once" : ", answered") + verdict(verified.status()));
      delete(copy);
    }
    assertEquals(before, answers(archive));
    write("faults");
    assertEquals(List.of(), wrong);
  }

  private static String outcome(boolean unchanged) {
    return unchanged ? ": the old generation answers" : ": the new generation answers";
  }

  private static String verdict(int status) {
    return status == Exit.OK ? ", harmless" : ", found by verify";
  }

  private static String kind(String fault) {
    return fault.substring(0, fault.indexOf(' '));
  }

  private String[] operation(Path archive, List<Path> inputs) {
    String input = inputs.get(random.nextInt(inputs.size())).toString();
    String at = archive.toString();
    return switch (random.nextInt(9)) {
      case 0, 1 -> new String[] {"build", "--from", "jsonl", "-o", at, input};
      case 2 -> new String[] {"build", "--reuse", "--from", "jsonl", "-o", at, input};
      case 3 -> new String[] {"add", "--from", "jsonl", "-i", at, input};
      case 4 -> new String[] {"build", "--stage", "--from", "jsonl", "-o", at, input};
      case 5 -> new String[] {"publish", "-i", at};
      case 6 -> new String[] {"upgrade", "-i", at};
      case 7 -> new String[] {"rm", "--query", "pier " + random.nextInt(9), "-i", at};
      default -> new String[] {"rollback", "-i", at};
    };
  }

  private static String[] replaced(String[] words, Path archive, Path by) {
    return Stream.of(words)
        .map(word -> word.equals(archive.toString()) ? by.toString() : word)
        .toArray(String[]::new);
  }

  /** Changes one file of the archive at random and says how. */
  private String damage(Path archive) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(archive)) {
      files = all.filter(f -> Files.isRegularFile(f) && f.toFile().length() > 0).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    String name = archive.relativize(file).toString();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      case 0 -> {
        Files.delete(file);
        return "deleted " + name;
      }
      case 1 -> {
        Files.write(file, Arrays.copyOf(bytes, at));
        return "truncated %s to %d".formatted(name, at);
      }
      default -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        return "flipped a bit of %s at %d".formatted(name, at);
      }
    }
  }

  private static String said(Path archive) {
    return Ran.with("said", "pier", "-n", "1000", "-f", "jsonl", "-i", archive.toString()).out();
  }

  /** All that the archive answers, whichever generation does. */
  private static String answers(Path archive) {
    Ran all = Ran.with("said", "pier", "-n", "1000", "-f", "ids", "-i", archive.toString());
    String fingerprint = Generations.manifest(new Generations(archive).live()).fingerprint();
    return all.status() + " " + all.out().lines().count() + " " + fingerprint;
  }

  private Path input(String name, int kind) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          "{\"id\":\"n%d\",\"body\":\"\\\"Pier %d of %d is new,\\\" said Ada Holm on Monday.\"}\n"
              .formatted(i, i % 9, i % 5 == 0 ? kind : 0));
    }
    return Files.writeString(folder.resolve(name + ".jsonl"), lines);
  }

  private long time(Path archive, Path input) throws Exception {
    long start = System.nanoTime();
    run("build", "--from", "jsonl", "-o", archive.toString(), input.toString());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static void run(String... words) throws Exception {
    start(words).waitFor();
  }

  private static Process start(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path copyOf(Path archive) throws IOException {
    Path copy = folder.resolve("copy.inq");
    try (Stream<Path> all = Files.walk(archive)) {
      for (Path file : all.toList()) {
        Files.copy(file, copy.resolve(archive.relativize(file).toString()));
      }
    }
    return copy;
  }

  private static void delete(Path archive) throws IOException {
    try (Stream<Path> all = Files.walk(archive)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void count(String line) {
    log.merge(line, 1, Integer::sum);
  }

  /** The log as a table, for docs/reliability.md. */
  private void write(String name) throws IOException {
    StringBuilder table = new StringBuilder("| what happened | times |\n|---|---|\n");
    log.forEach((line, times) -> table.append("| %s | %d |\n".formatted(line, times)));
    Files.writeString(Path.of("target", name + ".md"), table);
  }
}
