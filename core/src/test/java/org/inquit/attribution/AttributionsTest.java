package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “The gate stays shut,” said Lind.                 | quote-cue
          Lind: “The gate stays shut.”                      | quote-colon
          Lind said the gate was shut.                      | cue-clause
          The gate was shut, Lind said.                     | clause-cue
          According to Lind, the gate was shut.             | cue-clause
          """)
  void nameTheirRule(String text, String rule) {
    String found =
        Passages.attributions(text).stream()
            .map(Attribution::rule)
            .collect(Collectors.joining(" "));
    assertEquals(rule, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The gate stays shut,” said Lind. “It always was.” He left. Marek said it was open.",
        "Lind warned against opening the gate, adding that it was old, according to Marek.",
        "“We rest,” he said.\n\n“We leave,” she said.\n\nThey said they were done.",
      })
  void areAtLeastAsSureAsTheBound(String text) {
    List<Attribution> found = Passages.attributions(text);
    assertTrue(found.size() >= 2, text);
    for (Attribution one : found) {
      double least = one.rule().startsWith("quote") ? Double.MIN_VALUE : Finding.LEAST;
      assertTrue(one.confidence() >= least, one.toString());
    }
  }

  @Test
  void areSurerOfAPlainQuotationThanOfACarriedOne() {
    List<Attribution> found =
        Passages.attributions("“The gate stays shut,” said Lind. He left. “It always was.”");
    assertEquals(2, found.size());
    assertTrue(found.get(0).confidence() > found.get(1).confidence(), found.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", ".", "said", "“”", "“ ”", "\"", "said said said"})
  void findNothingInNothing(String text) {
    assertEquals(List.of(), Passages.attributions(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The gate stays shut,” said Lind.",
        "Lind said the gate was shut.",
        "The gate was shut at noon, two officials said on Tuesday.",
      })
  void moveWithTheirParagraph(String text) {
    String before = "Rain fell on the harbour for three days.\n\n";
    List<Attribution> alone = Passages.attributions(text);
    List<Attribution> moved = Passages.attributions(before + text);
    assertEquals(1, moved.size());
    assertEquals(
        alone.getFirst().content().getFirst().in(text),
        moved.getFirst().content().getFirst().in(before + text));
    assertEquals(
        alone.getFirst().source().start() + before.length(), moved.getFirst().source().start());
  }
}
