package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases.txt}, which says how to read them. */
class AttributionCasesTest {
  record Case(String name, String text, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(Case one) {
    List<Attribution> found = Passages.attributions(one.text);
    String shown = found.stream().map(a -> shown(a, one.text)).collect(Collectors.joining("\n"));
    assertEquals(one.expected, shown, one.text);
  }

  @Test
  void coversTheBar() throws IOException {
    List<Case> all = cases();
    assertTrue(all.size() >= 150 && all.stream().filter(c -> c.expected.isEmpty()).count() >= 30);
    assertEquals(all.size(), all.stream().map(Case::name).distinct().count());
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : resource().split("\n\n")) {
      String[] lines = block.strip().split("\n");
      if (lines[0].startsWith("## ")) {
        String expected =
            List.of(lines).subList(2, lines.length).stream().collect(Collectors.joining("\n"));
        cases.add(new Case(lines[0].substring(3), lines[1].replace("\\n", "\n"), expected));
      }
    }
    return cases;
  }

  private static String resource() throws IOException {
    try (var in = AttributionCasesTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String shown(Attribution a, String text) {
    String content = a.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    String manner = a.manner().name().toLowerCase(Locale.ROOT);
    String line = String.join(" | ", manner, content, in(a.cue(), text), in(a.source(), text));
    return line.replace("\n", "\\n");
  }

  private static String in(Span span, String text) {
    return span == null ? "-" : span.in(text);
  }
}
