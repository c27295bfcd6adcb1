package org.inquit.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The floor under every figure, from {@code floors.txt}. */
final class Floors {
  private Floors() {}

  /** Prints a report to {@code target/fixtures-NAME.txt} and holds its figures to their floors. */
  static void hold(String name, Report report) throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    Path file = target.resolve("fixtures-" + name + ".txt");
    Files.writeString(file, report.toString());
    Map<String, Double> floors = of(name);
    report.figures().keySet().forEach(f -> assertTrue(floors.containsKey(f), "no floor: " + f));
    assertAll(
        floors.entrySet().stream()
            .map(e -> () -> stands(file, e.getKey(), report.figure(e.getKey()), e.getValue())));
  }

  private static void stands(Path file, String name, Figure figure, double floor) {
    assertTrue(
        figure.value() >= floor,
        () -> name + " " + figure + " is below " + floor + ", misses in " + file);
  }

  private static Map<String, Double> of(String report) throws IOException {
    try (InputStream in = Floors.class.getResourceAsStream("floors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(report + "\t"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(parts -> parts[1], parts -> Double.parseDouble(parts[2])));
    }
  }
}
