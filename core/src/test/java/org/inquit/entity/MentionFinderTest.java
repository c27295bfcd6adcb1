package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, and what in it may point at a figure. */
class MentionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Keller left.                   | NAME Maria Keller
          She left him.                        | PRONOUN She, PRONOUN him
          The mayor left.                      | DESCRIPTION The mayor
          Mayor Keller left.                   | NAME Mayor Keller
          The mayor, Maria Keller, left.       | NAME The mayor, Maria Keller
          Maria Keller, the mayor, left.       | NAME Maria Keller
          Her lawyer left.                     | DESCRIPTION Her lawyer, PRONOUN Her
          The Latvian said so.                   | DESCRIPTION The Latvian
          Three nurses left.                   | DESCRIPTION Three nurses
          The mayor office chairs left.        |
          Oslo burned.                         |
          Port Elgar Mayor Paul Arden left.    | NAME Mayor Paul Arden
          The puddle froze quickly.            |
          """)
  void findsNamesDescriptionsAndPronouns(String text, String mentions) {
    Texts read = Texts.of(text);
    String found =
        read.discourse(List.of()).mentions().stream()
            .map(m -> m.kind + " " + read.tokens().span(m.from, m.to).in(text))
            .collect(Collectors.joining(", "));
    assertEquals(mentions == null ? "" : mentions, found, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “She left,” he said.                  | She | true
          “She left,” he said.                  | he  | false
          """)
  void knowsWhatStandsInsideQuotationMarks(String text, String word, boolean quoted) {
    Texts read = Texts.of(text);
    Span content = new Span(1, text.indexOf('”'));
    Discourse discourse =
        read.discourse(List.of(new Utterance(List.of(content), read.last("he"), true)));
    Mention mention =
        discourse.mentions().stream()
            .filter(m -> read.tokens().span(m.from, m.to).in(text).equals(word))
            .findFirst()
            .orElseThrow();
    assertEquals(quoted, mention.quoted, text);
    assertEquals(!quoted, mention.speaks, text);
  }

  @ParameterizedTest
  @CsvSource({"the mayor, true", "a mayor, false", "his mayor, true", "two mayors, false"})
  void tellsADescriptionOfSomeoneKnown(String phrase, boolean definite) {
    Texts read = Texts.of("They met " + phrase + ".");
    Mention mention =
        read.discourse(List.of()).mentions().stream()
            .filter(m -> m.kind == Mention.Kind.DESCRIPTION)
            .findFirst()
            .orElseThrow();
    assertEquals(definite, mention.definite, phrase);
  }
}
