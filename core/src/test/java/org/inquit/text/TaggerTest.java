package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The old mayor said that it rained.   | DET ADJ NOUN VERB SCONJ PRON VERB PUNCT
          He claims that he left.              | PRON VERB SCONJ PRON VERB PUNCT
          His claims were false.               | PRON NOUN AUX ADJ PUNCT
          “He ran,” she told him.              | PUNCT PRON VERB PUNCT PUNCT PRON VERB PRON PUNCT
          It rained and they ran.              | PRON VERB CCONJ PRON VERB PUNCT
          They'll leave in 2031.               | PRON AUX VERB ADP NUM PUNCT
          Marta Quill will speak.              | PROPN PROPN AUX VERB PUNCT
          They walked to the river.            | PRON VERB ADP DET NOUN PUNCT
          He wants to go.                      | PRON VERB PART VERB PUNCT
          The city's 12 schools were closed.   | DET NOUN PART NUM NOUN AUX VERB PUNCT
          """)
  void tags(String text, String expected) {
    Tokens tokens = Tokens.of(text);
    Tags tags = Tagger.english().tag(tokens, Sentences.of(tokens));
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tags.of(i).name());
    }
    assertEquals(expected, found.toString());
  }

  @Test
  void tagsASentenceAlikeWhereverItStands() {
    String text = "His claims were false. ";
    Tokens tokens = Tokens.of(text.repeat(40));
    Tags tags = Tagger.english().tag(tokens, Sentences.of(tokens));
    for (int i = 5; i < tokens.size(); i++) {
      assertEquals(tags.of(i % 5), tags.of(i), "token " + i);
      assertEquals(tags.word(i % 5), tags.word(i), "token " + i);
    }
  }
}
