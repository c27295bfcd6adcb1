package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      textBlock =
          """
          OSLO, Oct. 3 (Agency) - > The gate is shut.
          OSLO - > The gate is shut.
          OSLO — > “The gate is shut,” he said.
          OSLO (Agency) – > Ten gates are shut.
          Oslo (dpa) - > The gate is shut.
          OSLO, Norway (AB) _ > The gate is shut.
          OSLO/BERGEN, Oct 3 (Agency) - > 10 gates are shut.
          ST. PETERSBURG, Russia -- > The gate is shut.
          PORT ELGAR, 3 October 2016 (Daily Post) - > The gate is shut.
          """)
  void endWithADash(String head, String sentence) {
    Tokens tokens = Tokens.of(head + " " + sentence);
    int end = Datelines.end(tokens, 0);
    assertEquals(sentence, tokens.span(end, tokens.size()).in(tokens.text()));
    Sentences sentences = Sentences.of(tokens);
    assertEquals(head, sentences.span(0).in(tokens.text()), "a sentence of its own");
    assertEquals(false, sentences.paragraph(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo - The gate is shut.",
        "OSLO is cold - The gate is shut.",
        "OSLO - the gate is shut.",
        "OSLO: The gate is shut.",
        "OSLO?",
        "OSLO -",
        "OSLO -\nThe gate is shut.",
        "OSLO! What a gate - The gate is shut.",
        "ONE TWO THREE FOUR FIVE SIX SEVEN - The gate is shut.",
        "The OSLO gate (which is old) was shut - The gate is shut.",
        "- The gate is shut.",
        "-",
      })
  void otherBeginsAreNone(String text) {
    assertEquals(0, Datelines.end(Tokens.of(text), 0), text);
  }

  @ParameterizedTest
  @CsvSource({"The gate is shut.\\n\\nOSLO - It is open., 3", "OSLO - It is. OSLO - It is., 3"})
  void beginParagraphsAlone(String text, int sentences) {
    assertEquals(sentences, Sentences.of(Tokens.of(text.translateEscapes())).size());
  }
}
