package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  private final Passage in = Passages.of("“We rest in 12 days,” the mayor pointed out.");

  @Test
  void knowsTheQuotationOfAToken() {
    assertEquals(0, in.quote(0));
    assertEquals(0, in.quote(7));
    assertEquals(-1, in.quote(8));
  }

  @Test
  void knowsTheCueOfEachOfItsTokens() {
    assertEquals("pointed out", Passages.words(in, 10, in.cue(11).end()));
    assertEquals(in.cue(10), in.cue(11));
    assertNull(in.cue(9));
  }

  @Test
  void countsWordsAndNumbers() {
    assertEquals(5, in.words(0, 8));
    assertEquals(0, in.words(3, 3));
  }

  @Test
  void knowsVerbs() {
    assertTrue(in.verb(10));
    assertFalse(in.verb(9));
  }

  @Test
  void hasNoSymbolOutsideItsBounds() {
    assertEquals(0, in.symbol(-1, 0, 5));
    assertEquals(0, in.symbol(5, 0, 5));
    assertEquals(0, in.part(1, 2, 5));
    assertEquals(0, in.part(500, 0, 1000));
    assertNotEquals(0, in.part(4, 0, 5));
  }

  @Test
  void givesFrequentWordsSymbolsOfTheirOwn() {
    Passage words = Passages.of("the of mill barn");
    assertNotEquals(words.symbol(0, 0, 4), words.symbol(1, 0, 4));
    assertEquals(words.symbol(3, 0, 4), words.part(3, 0, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” he said.    | he
          “We rest”, he said.    | he
          ‘We rest’, he said.    | he
          “We rest”. He left.    | He
          “We rest” , he said.   | ,
          “We rest!”, he said.   | ,
          “We rest” he said.     | he
          “We rest”: so he said. | :
          """)
  void aCommaBelongsToTheQuotationBeforeIt(String text, String behind) {
    Passage one = Passages.of(text);
    assertEquals(behind, one.tokens.string(one.behind(one.quotes.getFirst())));
  }

  @Test
  void aQuotationMayEndTheText() {
    Passage one = Passages.of("“We rest”");
    assertEquals(one.tokens.size(), one.behind(one.quotes.getFirst()));
  }
}
