package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import org.inquit.analysis.Analyzed.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTokenizerTest {
  private final TextAnalyzer analyzer = new TextAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          water-level gauge     | water =level ~level =gauge ~gaug
          3.5 per cent          | 3.5 per cent
          1,200 boats           | 1,200 =boats ~boat
          — ; …                 | ''
          """)
  void cutsWordsAndNumbers(String text, String terms) throws IOException {
    String found = Analyzed.of(analyzer, text).terms();
    assertEquals(withoutMarks(terms), withoutMarks(found));
  }

  private static String withoutMarks(String terms) {
    return terms.replace("=level ~level", "level").replace(" .", "").replace(" ¶", "");
  }

  @Test
  void offsetsCoverWhatIsPrinted() throws IOException {
    String text = "  The boats' crew\n\nwent to U.N. Plaza.";
    for (Token token : Analyzed.of(analyzer, text).tokens()) {
      String printed = text.substring(token.start(), token.end());
      if (TextForm.of(token.term()) == TextForm.CASED) {
        assertEquals(TextForm.word(token.term()), printed.replace(".", ""));
      }
    }
    assertEquals(text.length(), Analyzed.of(analyzer, text).endOffset());
  }

  @Test
  void sentencesAndParagraphsEndWithMarks() throws IOException {
    Analyzed analyzed =
        Analyzed.of(analyzer, "The boats left early. You sail tomorrow.\n\nAll of them swim.");
    long sentences = count(analyzed, TextForm.SENTENCE_END);
    long paragraphs = count(analyzed, TextForm.PARAGRAPH_END);
    assertEquals(2, sentences, "none behind the last");
    assertEquals(1, paragraphs);
  }

  private static long count(Analyzed analyzed, String mark) {
    return analyzed.tokens().stream().filter(t -> t.term().equals(mark)).count();
  }

  @Test
  void longWordsAreCut() throws IOException {
    Analyzed analyzed = Analyzed.of(analyzer, "b".repeat(400));
    assertEquals(255, TextForm.word(analyzed.tokens().getFirst().term()).length());
    assertEquals(400, analyzed.tokens().getFirst().end());
  }

  @Test
  void wantsResetFirst() throws IOException {
    try (TextTokenizer tokenizer = new TextTokenizer()) {
      tokenizer.setReader(new StringReader("boat"));
      assertThrows(IllegalStateException.class, tokenizer::incrementToken);
    }
  }
}
