package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    assertEquals(one.expected, Passages.shown(one.text), one.text);
  }

  @Test
  void coversTheBar() throws IOException {
    List<Case> all = cases();
    assertTrue(all.size() >= 150 && all.stream().filter(c -> c.expected.isEmpty()).count() >= 30);
    assertEquals(all.size(), all.stream().map(Case::name).distinct().count());
  }

  @Test
  void reachesEveryRule() throws IOException {
    Set<String> reached =
        cases().stream()
            .flatMap(c -> Passages.attributions(c.text).stream())
            .map(Attribution::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream<String> links =
        Arrays.stream(Attachment.Link.values())
            .map(link -> Finding.utterance(new Quote(0, 3, true, false), none(link), 1))
            .map(parts -> parts.getFirst().rule());
    Set<String> rules =
        Stream.concat(
                links,
                Stream.of(
                    "cue-clause", "clause-cue", "turn", "question", "answer", "block", "dash"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, reached);
  }

  private static Attachment none(Attachment.Link link) {
    return new Attachment(link, null, SourceChoice.NONE, 1);
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
}
