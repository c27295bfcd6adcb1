package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained. They left.                          | It rained. # They left.
          Sen. Smith spoke. He left.                     | Sen. Smith spoke. # He left.
          Rep. Lee (R-Tex.) spoke.                       | Rep. Lee (R-Tex.) spoke.
          It was Jan. 5. It rained.                      | It was Jan. 5. # It rained.
          It came in Jan. They left.                     | It came in Jan. # They left.
          He met J. K. Brown today.                      | He met J. K. Brown today.
          The U.S. Senate voted.                         | The U.S. Senate voted.
          They left the U.S. The rest stayed.            | They left the U.S. # The rest stayed.
          Brown Inc. said so.                            | Brown Inc. said so.
          He runs Brown Inc. The firm is old.            | He runs Brown Inc. # The firm is old.
          “It is over.” He left.                         | “It is over.” # He left.
          "It is over." "Yes."                           | "It is over." # "Yes."
          “Is it over?” he asked.                        | “Is it over?” he asked.
          He left (late.) She stayed.                    | He left (late.) # She stayed.
          What? No! Yes...  Maybe.                       | What? # No! # Yes... # Maybe.
          It rose 3.5 percent to No. 4 today.            | It rose 3.5 percent to No. 4 today.
          They met on Monday.The talks ended.            | They met on Monday. # The talks ended.
          visit example.com for more                     | visit example.com for more
          """)
  void splits(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A title\\nThe text.           | A title # The text.
          The text goes\\non here.      | The text goes on here.
          First.\\n\\nlast              | First. # last
          First one\\n\\nsecond one     | First one # second one
          """)
  void breaksAtParagraphs(String text, String expected) {
    assertEquals(expected, shown(text.translateEscapes()));
  }

  @Test
  void findsTheSentenceOfAToken() {
    Sentences sentences = Sentences.of(Tokens.of("It rained. They left.\n\nAll of them."));
    assertEquals(3, sentences.size());
    assertEquals(0, sentences.of(2));
    assertEquals(1, sentences.of(3));
    assertEquals(2, sentences.of(9));
    assertEquals("[true, false, true]", opens(sentences));
    assertEquals(new Span(11, 21), sentences.span(1));
  }

  @Test
  void hasNoneInAnEmptyText() {
    assertEquals(0, Sentences.of(Tokens.of(" \n ")).size());
  }

  @Test
  void coverEveryTokenOnce() {
    Random random = new Random(17);
    String[] pieces = {
      "It", "rained", ". ", "? ", "\n", "\n\n", " ", "“", "”", "U.S. ", "Mr. ", "12"
    };
    for (int round = 0; round < 1000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Tokens tokens = Tokens.of(text.toString());
      Sentences sentences = Sentences.of(tokens);
      int next = 0;
      for (int s = 0; s < sentences.size(); s++) {
        assertEquals(next, sentences.first(s), text.toString());
        for (next = sentences.first(s); next < sentences.end(s); next++) {
          assertEquals(s, sentences.of(next), text.toString());
        }
      }
      assertEquals(tokens.size(), next, text.toString());
    }
  }

  private static String opens(Sentences sentences) {
    StringJoiner all = new StringJoiner(", ", "[", "]");
    for (int s = 0; s < sentences.size(); s++) {
      all.add(String.valueOf(sentences.paragraph(s)));
    }
    return all.toString();
  }

  private static String shown(String text) {
    Sentences sentences = Sentences.of(Tokens.of(text));
    StringJoiner all = new StringJoiner(" # ");
    for (int s = 0; s < sentences.size(); s++) {
      all.add(sentences.span(s).in(text).replaceAll("\\s+", " "));
    }
    return all.toString();
  }
}
