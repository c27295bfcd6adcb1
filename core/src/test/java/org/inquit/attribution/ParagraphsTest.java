package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          ~~ => ~~
          It rains. => It rains.
          It rains. We go. => It rains. We go.
          It rains.\\n\\nWe go. And come. => It rains. / We go. And come.
          It rains.\\nWe go. => It rains. / We go.
          It rains and\\nwe go. => It rains and we go.
          \\n\\nIt rains.\\n\\n\\nWe go.\\n => It rains. / We go.
          """)
  void areSentencesWithoutABreakBetween(String text, String expected) {
    Tokens tokens = Tokens.of(text.translateEscapes());
    Paragraphs paragraphs = new Paragraphs(Sentences.of(tokens));
    assertEquals(
        expected,
        IntStream.range(0, paragraphs.size())
            .mapToObj(p -> tokens.span(paragraphs.first(p), paragraphs.end(p)).in(tokens.text()))
            .map(words -> words.replace('\n', ' '))
            .collect(Collectors.joining(" / ")));
  }

  @ParameterizedTest
  @CsvSource({"It, 0", "go, 0", "Nobody, 1", "And, 2", "again, 2"})
  void everyTokenStandsInOne(String word, int paragraph) {
    String text = "It rains. We go.\n\nNobody stays.\n\nAnd it rains. We come again";
    Tokens tokens = Tokens.of(text);
    int token = tokens.at(text.indexOf(word));
    assertEquals(paragraph, new Paragraphs(Sentences.of(tokens)).of(token), word);
  }
}
