package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code dates.txt}: what is found in a sentence, and which days it names. */
class DateFinderTest {
  static Stream<String> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DateFinderTest.class.getResourceAsStream("dates.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAndResolves(String line) {
    String[] parts = line.split(" *\\| *", -1);
    DateSpan published = parts[0].equals("-") ? null : DateSpan.parse(parts[0]);
    String marked = parts[1].replace("¶", "\n");
    List<DateExpression> found =
        new DateFinder().find(marked.replaceAll("[\\[\\]]", ""), DateAnchors.published(published));
    assertEquals(marked, mark(marked, found), line);
    List<String> values = found.stream().map(f -> String.valueOf(f.value())).toList();
    assertEquals(parts[2], String.join(" ", values).replace("null", "?"), line);
  }

  private static String mark(String marked, List<DateExpression> found) {
    StringBuilder text = new StringBuilder(marked.replaceAll("[\\[\\]]", ""));
    List<DateExpression> backwards = new ArrayList<>(found).reversed();
    for (DateExpression expression : backwards) {
      text.insert(expression.span().end(), ']').insert(expression.span().start(), '[');
    }
    return text.toString();
  }
}
