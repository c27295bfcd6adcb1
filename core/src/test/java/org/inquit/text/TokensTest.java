package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said so.           | The mayor said so .
          the mayor's plan             | the mayor 's plan
          the mayors’ plan             | the mayors ’ plan
          they’ll say we've won        | they ’ll say we 've won
          don't and o'clock            | don't and o'clock
          al-Sadr, the well-known one  | al-Sadr , the well-known one
          the U.S. and a.m. today      | the U.S. and a.m. today
          J. Smith                     | J . Smith
          “Yes,” he said               | “ Yes , ” he said
          ``Yes,'' he said             | `` Yes , '' he said
          1,000 of 3.5 on 2017-05-18.  | 1,000 of 3.5 on 2017-05-18 .
          yes -- no - maybe — so–so    | yes -- no - maybe — so – so
          wait... (what?!)             | wait ... ( what ? ! )
          "quoted"'s end               | " quoted " 's end
          50% at $3                    | 50 % at $ 3
          """)
  void cuts(String text, String expected) {
    Tokens tokens = Tokens.of(text);
    StringJoiner found = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tokens.string(i));
    }
    assertEquals(expected, found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "word, WORD",
    "U.S., WORD",
    "7th, NUMBER",
    "“, OPEN_QUOTE",
    "”, CLOSE_QUOTE",
    "``, OPEN_QUOTE",
    "», CLOSE_QUOTE",
    "\u2033, SIGN",
    "!, TERMINATOR",
    ":, COLON",
    ";, SEMICOLON",
    "—, DASH",
    "--, DASH",
    "[, OPEN_BRACKET",
    "), CLOSE_BRACKET",
    "%, SIGN",
    "’, APOSTROPHE"
  })
  void knowsKinds(String text, Kind kind) {
    assertEquals(kind, Tokens.of(text).kind(0));
  }

  @Test
  void knowsShapes() {
    Tokens tokens = Tokens.of("Mosul NATO well-known\nlast\n\nmore");
    assertTrue(tokens.capital(0) && !tokens.allCapitals(0));
    assertTrue(tokens.allCapitals(1) && tokens.hyphened(2));
    assertTrue(tokens.lineBefore(3) && !tokens.blankLineBefore(3));
    assertTrue(tokens.blankLineBefore(4) && tokens.blankLineBefore(0));
    assertFalse(tokens.lineBefore(1));
  }

  @Test
  void hashesFoldCaseAndApostrophes() {
    Tokens tokens = Tokens.of("Don’t don't SAID said");
    assertEquals(tokens.hash(0), tokens.hash(1));
    assertEquals(tokens.hash(2), tokens.hash(3));
    assertTrue(tokens.matches(2, "said") && !tokens.matches(2, "say"));
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = Tokens.of("He said so");
    assertEquals(0, tokens.at(0));
    assertEquals(1, tokens.at(2));
    assertEquals(1, tokens.at(6));
    assertEquals(3, tokens.at(10));
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., DOTTED",
    "a.m., DOTTED",
    "Sen, -",
    "J, -",
    "well-known, HYPHENED",
    "9-year-old, HYPHENED",
    "well, -",
    "1.5, -",
  })
  void knowsDotsAndHyphens(String word, String shape) {
    Tokens tokens = Tokens.of(word);
    assertEquals(shape.equals("DOTTED"), tokens.dotted(0), word);
    assertEquals(shape.equals("HYPHENED"), tokens.hyphened(0), word);
  }

  @ParameterizedTest
  @CsvSource({
    "Lind, true, false", "LIND, true, true", "lIND, false, false", "I, true, false",
    "G7, true, false", "AB-CD, true, true", "Élan, true, false", "12, false, false",
  })
  void knowsCapitals(String word, boolean capital, boolean all) {
    Tokens tokens = Tokens.of(word);
    assertEquals(capital, tokens.capital(0), word);
    assertEquals(all, tokens.allCapitals(0), word);
  }

  @Test
  void spansReachFromTheFirstTokenToTheLast() {
    Tokens tokens = Tokens.of(" The  gate was shut. ");
    assertEquals("The  gate", tokens.span(0, 2).in(tokens.text()));
    assertEquals(new Span(1, 20), tokens.span(0, tokens.size()));
    assertEquals('g', tokens.first(1));
  }

  @Test
  void everyOffsetHasTheFirstTokenThatEndsBehindIt() {
    Tokens tokens = Tokens.of("He said: “no”,  and (then) left.");
    for (int offset = 0; offset <= tokens.text().length(); offset++) {
      int expected = 0;
      while (expected < tokens.size() && tokens.end(expected) <= offset) {
        expected++;
      }
      assertEquals(expected, tokens.at(offset), "offset " + offset);
    }
  }

  @Test
  void coversAnyTextInOrder() {
    Random random = new Random(7);
    String alphabet = "aZ9 .,'’\"“”`-–\n\r\t(é\uD83D\uDE00\u0301U.S.";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Tokens tokens = Tokens.of(text.toString());
      int last = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(tokens.start(i) >= last && tokens.end(i) > tokens.start(i), text.toString());
        assertTrue(
            text.substring(last, tokens.start(i)).isBlank() || spaces(text, last, tokens.start(i)));
        last = tokens.end(i);
      }
    }
  }

  private static boolean spaces(CharSequence text, int from, int to) {
    return text.subSequence(from, to).chars().allMatch(c -> Characters.isSpace((char) c));
  }
}
