package org.inquit.date;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Trains {@code directions.txt}: {@code DATA FILE} writes the weights, {@code DATA} alone prints
 * what a cross-validation by text finds. docs/dates.md tells what DATA holds.
 */
final class DirectionTrainer {
  private static final int FOLDS = 5;
  private static final int SELDOM = 5;
  private static final double GENERAL = 0.1;
  private static final double TOO_LIGHT = 0.03;
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern NAMED = Pattern.compile("[ab][12]=(.+)|[lLrR]:(.+)");

  private record Text(String group, String id, LocalDate published, String body) {}

  private final Map<String, Text> texts = new TreeMap<>();
  private final Map<String, Map<Integer, Boolean>> judgements = new HashMap<>();
  private final List<DirectionExample> sentences = DirectionSentences.examples();
  private final Set<String> general;
  private final List<List<DirectionExample>> examples = new ArrayList<>();

  private DirectionTrainer(Path data) throws IOException {
    Files.readAllLines(data).forEach(line -> read(line.split("\t", -1)));
    general = generalWords();
    for (Text text : texts.values()) {
      Map<Integer, Boolean> known = judgements.getOrDefault(text.id(), Map.of());
      examples.add(DirectionExample.of(text.body(), text.published(), known));
    }
  }

  public static void main(String[] arguments) throws IOException {
    DirectionTrainer trainer = new DirectionTrainer(Path.of(arguments[0]));
    if (arguments.length > 1) {
      trainer.write(Path.of(arguments[1]));
    } else {
      trainer.validate();
    }
  }

  private void read(String[] line) {
    if (line[0].equals("T")) {
      String body = line[4].translateEscapes();
      texts.put(line[2], new Text(line[1], line[2], LocalDate.parse(line[3]), body));
    } else {
      judgements
          .computeIfAbsent(line[1], id -> new HashMap<>())
          .put(Integer.valueOf(line[2]), line[3].equals("ahead"));
    }
  }

  /** Words that stand in a fair share of the texts of every group, so that no topic is learnt. */
  private Set<String> generalWords() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (Text text : texts.values()) {
      sizes.merge(text.group(), 1, Integer::sum);
      Set<String> words = new HashSet<>();
      WORD.matcher(text.body()).results().forEach(word -> words.add(word.group()));
      words.forEach(
          word ->
              counts
                  .computeIfAbsent(word, w -> new HashMap<>())
                  .merge(text.group(), 1, Integer::sum));
    }
    Set<String> found = new HashSet<>();
    counts.forEach(
        (word, groups) -> {
          boolean everywhere =
              sizes.entrySet().stream()
                  .allMatch(g -> groups.getOrDefault(g.getKey(), 0) >= GENERAL * g.getValue());
          if (everywhere) {
            found.add(word);
          }
        });
    return found;
  }

  private boolean isGeneral(String cue) {
    var matcher = NAMED.matcher(cue);
    if (!matcher.matches()) {
      return true;
    }
    String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    boolean small = Character.isLowerCase(word.charAt(0));
    return !small || general.contains(word);
  }

  private Map<String, Double> fit(List<DirectionExample> texts) {
    List<DirectionExample> part = new ArrayList<>(texts);
    part.addAll(sentences);
    Map<String, Integer> counts = new HashMap<>();
    part.forEach(e -> e.cues().forEach(cue -> counts.merge(cue, 1, Integer::sum)));
    List<DirectionExample> known =
        part.stream().map(e -> e.with(cue -> counts.get(cue) >= SELDOM && isGeneral(cue))).toList();
    return new LogisticRegression(known).fit();
  }

  private void write(Path file) throws IOException {
    Map<String, Double> weights =
        new TreeMap<>(fit(examples.stream().flatMap(List::stream).toList()));
    weights.values().removeIf(w -> Math.abs(w) < TOO_LIGHT);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Which way a date without a year or a week points (DirectionTrainer;"
                    + " docs/dates.md).",
                "# A line: a cue (Cues, Choice), a space, its weight; positive weights point"
                    + " ahead."));
    weights.forEach((cue, w) -> lines.add(String.format(Locale.ROOT, "%s %.2f", cue, w)));
    Files.write(file, lines);
  }

  private void validate() {
    Map<String, int[]> right = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<DirectionExample> others =
          IntStream.range(0, examples.size())
              .filter(i -> i % FOLDS != held)
              .boxed()
              .flatMap(i -> examples.get(i).stream())
              .toList();
      Map<String, Double> weights = fit(others);
      IntStream.range(0, examples.size())
          .filter(i -> i % FOLDS == held)
          .forEach(i -> examples.get(i).forEach(e -> count(e, weights, right)));
    }
    right.forEach((kind, n) -> System.out.printf("%s %d of %d%n", kind, n[0], n[1]));
  }

  private static void count(
      DirectionExample example, Map<String, Double> weights, Map<String, int[]> right) {
    double odds =
        example.given()
            + example.cues().stream().mapToDouble(c -> weights.getOrDefault(c, 0.0)).sum();
    int[] counts = right.computeIfAbsent(example.kind(), k -> new int[2]);
    counts[0] += odds > 0 == example.ahead() ? 1 : 0;
    counts[1]++;
  }
}
