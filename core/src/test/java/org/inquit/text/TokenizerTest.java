package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          I'd, she'd, I'm         | I 'd , she 'd , I 'm
          LIND'S and THEY'RE      | LIND 'S and THEY 'RE
          O'Neill's o'clock       | O'Neill 's o'clock
          rock 'n' roll           | rock ' n ' roll
          the '90s                | the ' 90s
          Ph.D. and U.S.A. now    | Ph . D . and U.S.A. now
          i.e. so                 | i.e. so
          e.g. this               | e.g. this
          yes-                    | yes -
          -yes                    | - yes
          well-to-do              | well-to-do
          COVID-19 and 9-year-old | COVID-19 and 9-year-old
          7th of 1st              | 7th of 1st
          10,5 and 10, 5          | 10,5 and 10 , 5
          1.2.3                   | 1.2.3
          5.                      | 5 .
          ....                    | ....
          ?!?                     | ? ! ?
          ---                     | -- -
          (a)[b]{c}               | ( a ) [ b ] { c }
          don''t                  | don '' t
          `a'                     | ` a '
          a/b & c                 | a / b & c
          “‘a’”                   | “ ‘ a ’ ”
          Café über naïve         | Café über naïve
          """)
  void cuts(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @Test
  void keepsACombiningMarkAndASurrogatePairInTheWord() {
    assertEquals("Cafe\u0301 x", shown("Cafe\u0301 x"));
    assertEquals("a \uD83D\uDE00 b", shown("a \uD83D\uDE00 b"));
  }

  @Test
  void makesNothingOfNothing() {
    assertEquals("", shown(""));
    assertEquals("", shown(" \n\t\u00A0\uFEFF "));
  }

  @ParameterizedTest
  @CsvSource({"A, a", "z, z", "É, é", "’, ''''", "Ł, ł", "[, [", "@, @", "Ж, ж"})
  void foldsCase(char from, char to) {
    assertEquals(to, Tokenizer.fold(from));
  }

  @Test
  void hashesOtherWordsOtherwise() {
    Tokens tokens = Tokens.of("said says saids");
    assertNotEquals(tokens.hash(0), tokens.hash(1));
    assertNotEquals(tokens.hash(0), tokens.hash(2));
  }

  @Test
  void findsTheSameTokensInAnyContext() {
    String text = "The warden's gate (old, U.S. made) cost 1,000 -- or more. “Well?”";
    String alone = shown(text);
    assertEquals(alone + " " + alone, shown(text + "\n\n" + text));
  }

  private static String shown(String text) {
    Tokens tokens = Tokens.of(text);
    StringJoiner all = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      all.add(tokens.string(i));
    }
    return all.toString();
  }
}
