package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogue behind dashes. */
class DashesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          — We never left, the sailor replied.            => We never left < the sailor
          – You did, said the captain.                    => You did < the captain
          - I saw the boat, said Ada Lind, who was there. => I saw the boat < Ada Lind
          — I was here, Lind insisted. — You were not.    => I was here < Lind / You were not. < Lind
          — I was here, Lind said — you were not.         => I was here < Lind / you were not. < Lind
          — Was it you? Lind asked.                       => Was it you? < Lind
          """)
  void theWordsBeforeTheCueAreSaid(String text, String expected) {
    assertEquals(expected.replace(" / ", "\n"), said(text));
  }

  @Test
  void everyParagraphIsReadAlone() {
    assertEquals(
        "We never left < the sailor\nYou did < the captain",
        said("They met.\n\n— We never left, the sailor said.\n\n— You did, said the captain."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– Forty people left, police said.",
        "– The mayor said we would pay.",
        "- Bring your passport",
        "— You saw me?",
        "— we never left, the sailor said.",
        "He spoke — we never left, he said — and went.",
        "— “We never left,” the sailor said.",
        "—",
        "— We",
      })
  void otherDashesSayNothing(String text) {
    assertEquals("", said(text));
  }

  private static String said(String text) {
    return Passages.attributions(text).stream()
        .filter(a -> a.rule().equals("dash"))
        .map(a -> a.content().getFirst().in(text) + " < " + a.source().in(text))
        .collect(Collectors.joining("\n"));
  }
}
