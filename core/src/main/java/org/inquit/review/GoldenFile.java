package org.inquit.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Questions with known answers from a file in YAML, of which JSON is a part.
 *
 * <p>The file is a list of questions, or a mapping with the list under {@code questions}. A
 * question has {@code ask}, and {@code name}, {@code of} ({@code statements} or {@code articles}),
 * {@code within}, {@code expect}, {@code expect_none} ({@code true}, or ids), {@code grades} (a
 * number an id), {@code floors} (a number a measure).
 */
public final class GoldenFile {
  private static final int DEFAULT_WITHIN = 10;
  private static final Set<String> KEYS =
      Set.of("name", "ask", "of", "within", "expect", "expect_none", "grades", "floors");

  private final String place;
  private final List<GoldenQuestion> questions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private GoldenFile(String place) {
    this.place = place;
  }

  /**
   * Reads a file.
   *
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where it is no such file; the message says where
   */
  public static List<GoldenQuestion> read(Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file.toString()).setAllowDuplicateKeys(false).build();
    try (InputStream in = Files.newInputStream(file)) {
      Object all = new Load(settings).loadFromInputStream(in);
      GoldenFile golden = new GoldenFile(file.toString());
      golden.questions(all instanceof Map<?, ?> map ? map.get("questions") : all);
      return golden.questions;
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      throw new IllegalArgumentException(file + line + ": " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private void questions(Object list) {
    if (!(list instanceof List<?> items) || items.isEmpty()) {
      throw new IllegalArgumentException(place + ": holds no list of questions");
    }
    for (int i = 0; i < items.size(); i++) {
      String where = "%s: question %d".formatted(place, i + 1);
      try {
        questions.add(question(map(items.get(i), "a question"), i + 1));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
  }

  private GoldenQuestion question(Map<?, ?> of, int number) {
    for (Object key : of.keySet()) {
      if (!(key instanceof String name) || !KEYS.contains(name)) {
        throw new IllegalArgumentException("no such key: " + key);
      }
    }
    if (of.get("ask") == null) {
      throw new IllegalArgumentException("asks nothing: give ask");
    }
    String name = of.get("name") == null ? "question " + number : String.valueOf(of.get("name"));
    if (!names.add(name)) {
      throw new IllegalArgumentException("another question is named " + name);
    }
    Object none = of.get("expect_none");
    return new GoldenQuestion(
        name,
        String.valueOf(of.get("ask")),
        articles(of.get("of")),
        of.get("within") == null ? DEFAULT_WITHIN : whole(of.get("within"), "within"),
        list(of.get("expect")).stream().map(GoldenFile::expectation).toList(),
        none instanceof Boolean ? List.of() : list(none).stream().map(String::valueOf).toList(),
        Boolean.TRUE.equals(none),
        grades(of.get("grades")),
        floors(of.get("floors")));
  }

  private static boolean articles(Object of) {
    return switch (of) {
      case null -> false;
      case String s when s.equals("statements") -> false;
      case String s when s.equals("articles") -> true;
      default -> throw new IllegalArgumentException("of is statements or articles, not " + of);
    };
  }

  private static Expectation expectation(Object item) {
    if (!(item instanceof Map<?, ?> fields)) {
      return new Expectation(String.valueOf(item), null, null);
    }
    for (Object key : fields.keySet()) {
      if (!Set.of("id", "by", "says").contains(String.valueOf(key))) {
        throw new IllegalArgumentException("expect knows id, by and says, not " + key);
      }
    }
    return new Expectation(text(fields, "id"), text(fields, "by"), text(fields, "says"));
  }

  private static String text(Map<?, ?> fields, String key) {
    return fields.get(key) == null ? null : String.valueOf(fields.get(key));
  }

  private static Map<String, Integer> grades(Object value) {
    Map<String, Integer> grades = new java.util.HashMap<>();
    if (value != null) {
      map(value, "grades").forEach((id, n) -> grades.put(String.valueOf(id), whole(n, "a grade")));
    }
    return grades;
  }

  private static Map<Measure, Double> floors(Object value) {
    Map<Measure, Double> floors = new java.util.HashMap<>();
    if (value != null) {
      map(value, "floors")
          .forEach((name, n) -> floors.put(Measure.parse(String.valueOf(name)), number(n)));
    }
    return floors;
  }

  private static Map<?, ?> map(Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(what + " is no mapping: " + value);
  }

  private static List<?> list(Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> list -> list;
      default -> List.of(value);
    };
  }

  private static int whole(Object value, String what) {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw new IllegalArgumentException(what + " is no whole number from 0 on: " + value);
  }

  private static double number(Object value) {
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("a floor lies between 0 and 1: " + value);
  }
}
