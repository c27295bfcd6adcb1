package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
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
    assertEquals(expected, shown(text));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 of 3.5          | NUM ADP NUM
          ( — ) ; %          | PUNCT PUNCT PUNCT PUNCT PUNCT
          they've            | PRON AUX
          the mayor's        | DET NOUN PART
          """)
  void signsNumbersAndCliticsAreNeverInDoubt(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @Test
  void aTagDependsOnItsSentenceAlone() {
    String one = "His claims were false.";
    String before = "The tall man ran. ";
    assertEquals(shown(one), shown(before + one).substring(shown(before).length() + 1));
    assertEquals(shown(one), shown(one + " " + before).substring(0, shown(one).length()));
  }

  @Test
  void tagsAnyTextWithoutFail() {
    Random random = new Random(31);
    String[] pieces = {
      "said", "Said", "al-Zz", "zz-zz", "'s", "12th", "—", ".", "U.S.", "ing", "s"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(' ');
      }
      Tokens tokens = Tokens.of(text.toString());
      Tags tags = Tagger.english().tag(tokens, Sentences.of(tokens));
      for (int i = 0; i < tokens.size(); i++) {
        boolean word = tokens.is(i, Kind.WORD);
        assertTrue(word || tags.word(i) < 0, text.toString());
      }
    }
  }

  @Test
  void sharesItsModel() {
    assertSame(Tagger.english(), Tagger.english());
  }

  private static String shown(String text) {
    Tokens tokens = Tokens.of(text);
    Tags tags = Tagger.english().tag(tokens, Sentences.of(tokens));
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tags.of(i).name());
    }
    return found.toString();
  }
}
