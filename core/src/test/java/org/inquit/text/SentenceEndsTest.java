package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Lind left.",
        "Mrs. Lind left.",
        "Dr. Lind left.",
        "Prof. Lind left.",
        "Gen. Lind left.",
        "It cost No. 7 the race.",
        "They met on Feb. 3 in Oslo.",
        "O. Lind left.",
        "It opens at 9 a.m. on Monday.",
        "The U.N. Council met.",
        "He left (at last!) and slept.",
        "The price is 3.20 crowns.",
        "“Stop!” he cried.",
        "\"Stop!\" he cried.",
        "‘Stop!’ he cried.",
        "Well ... perhaps.",
        "Write to lind@mill.example today.",
      })
  void onlyEndWhereASentenceDoes(String text) {
    assertEquals(1, count(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. Then it stopped.",
        "Did it rain? It did.",
        "It rained! They ran.",
        "It rained… They ran.",
        "It cost 5. They paid.",
        "It rained. 12 boats sank.",
        "It rained. “It did,” he said.",
        "(It rained.) They ran.",
        "He said “no.” They ran.",
        "He said 'no.' They ran.",
        "It rained. — They ran.",
        "It opens at 9 a.m. The guard waits.",
        "It was plan B. They ran.",
        "They met in Feb. It rained.",
        "They called the U.N. He waited.",
        "First line\nSecond line",
        "first line.\nsecond line",
      })
  void endOnce(String text) {
    assertEquals(2, count(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One\\n\\ntwo | 2",
        "One\\r\\n\\r\\ntwo | 2",
        "One\\r\\rtwo | 2",
        "one\\ntwo | 1",
        "one\\r\\ntwo | 1",
        "One\\nTwo | 2",
        "One.\\ntwo | 2",
        "One,\\n“two” | 2",
        "One \\240 two | 1",
      })
  void breakParagraphsAtLines(String text, int expected) {
    Sentences sentences = Sentences.of(Tokens.of(text.translateEscapes()));
    int paragraphs = 0;
    for (int s = 0; s < sentences.size(); s++) {
      paragraphs += sentences.paragraph(s) ? 1 : 0;
    }
    assertEquals(expected, paragraphs, text);
  }

  private static int count(String text) {
    return Sentences.of(Tokens.of(text)).size();
  }
}
