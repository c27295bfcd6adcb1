package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech without quotation marks: the grammar of its cues, and where its clause ends. */
class ReportedSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said that the gate was shut.                       | the gate was shut
          Lind said the gate was shut.                            | the gate was shut
          Lind told Marek that the gate was shut.                 | the gate was shut
          Lind told Marek the gate was shut.                      | the gate was shut
          Lind was quoted as saying that the gate was shut.       | the gate was shut
          According to Lind, the gate was shut.                   | the gate was shut
          The gate was shut, according to Lind.                   | The gate was shut
          The gate was shut, Lind said.                           | The gate was shut
          The gate was shut, said Lind.                           | The gate was shut
          Lind called for an open gate.                           | an open gate
          Lind warned of a long winter.                           | a long winter
          Lind warned that the winter would be long.              | the winter would be long
          Lind denied that the gate was shut.                     | the gate was shut
          Lind stressed the need to open the gate.                | the need to open the gate
          Lind added that the gate was shut.                      | the gate was shut
          Lind noted that the gate was shut.                      | the gate was shut
          Lind accused Marek of shutting the gate.                | Marek of shutting the gate
          Lind promised that the gate would open.                 | the gate would open
          In a statement, Lind said the gate was shut.            | the gate was shut
          Asked about the noise, Lind said the gate was shut.     | the gate was shut
          Speaking on Monday, Lind said the gate was shut.        | the gate was shut
          """)
  void eachCueTakesItsContent(String text, String content) {
    String[] shown = Passages.shown(text).split(" \\| ");
    assertEquals("reported", shown[0], text);
    assertEquals(content, shown[1], text);
    assertEquals("Lind", shown[3], text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said Tuesday the gate was shut.                    | the gate was shut
          Lind said Tuesday that the gate was shut.               | the gate was shut
          Lind said on Tuesday the gate was shut.                 | the gate was shut
          Lind said late Tuesday the gate was shut.               | the gate was shut
          Lind said Tuesday night the gate was shut.              | the gate was shut
          Lind said yesterday the gate was shut.                  | the gate was shut
          Lind said last week the gate was shut.                  | the gate was shut
          Lind said in May that the gate was shut.                | the gate was shut
          Lind said in an interview that the gate was shut.       | the gate was shut
          Lind said at the time that the gate was shut.           | the gate was shut
          Lind told reporters Friday that the gate was shut.      | the gate was shut
          Lind said the gate was shut Tuesday.                    | the gate was shut Tuesday
          Lind said the gate would open on Friday.                | the gate would open on Friday
          Lind said Tuesday would be a long day.                  | Tuesday would be a long day
          Lind said Friday's meeting was useless.                 | Friday's meeting was useless
          Lind said that Tuesday the gate was shut.               | Tuesday the gate was shut
          The gate was shut, Lind said Tuesday.                   | The gate was shut
          The gate was shut on Monday, Lind said on Tuesday.      | The gate was shut on Monday
          """)
  void theDayOfTheSayingIsNotSaid(String text, String content) {
    String[] shown = Passages.shown(text).split(" \\| ");
    assertEquals(content, shown[1], text);
    assertEquals(text.contains("told") ? "told" : "said", shown[2], text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is said that the gate was built by giants.",
        "It was said that the gate was built by giants.",
        "It has been said that the gate was built by giants.",
        "It is often said that the gate was built by giants.",
        "It was reported that two people died in the fire.",
        "It is believed that the gate was built by giants.",
        "It was announced that the gate would open in May.",
        "It is alleged that the guards had shut the gate.",
        "The gate is said to be the oldest on the coast.",
        "The gate is reportedly the oldest on the coast.",
      })
  void whatIsSaidByNobodyHasNoSource(String text) {
    for (Attribution found : Passages.attributions(text)) {
      assertEquals(null, found.source(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The warden declined to comment.",
        "The warden declined to comment on the report.",
        "The warden declined comment.",
        "The warden refused to comment.",
        "A spokeswoman refused to comment on the report.",
        "The ministry would not comment on the case.",
        "The ministry did not immediately respond to a request for comment.",
        "The ministry did not return calls seeking comment.",
        "Lind could not be reached for comment.",
        "There was no comment from the ministry.",
        "The ministry had no comment.",
        "The warden said nothing.",
        "The warden spoke for an hour and left.",
        "The warden was asked to leave.",
        "The warden gave a speech in the hall.",
        "The two sides agreed to meet again.",
      })
  void whoSaysNothingStatesNothing(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          Lind said the gate was shut, but Marek said it was open. => the gate was shut / it was open
          Lind said the gate was shut, adding that it was old. => the gate was shut / it was old
          Lind said the gate was shut and that it was old. => the gate was shut and that it was old
          Lind said the gate, which was old, was shut. => the gate, which was old, was shut
          Lind, who keeps the gate, said it was shut. => it was shut
          Lind said that if it rains, the gate will be shut. => if it rains, the gate will be shut
          Lind said the gate was shut. Rain fell. => the gate was shut
          The gate, Lind said, was shut. => The gate / was shut
          The gate was shut, Lind said, adding that it was old. => The gate was shut / it was old
          Critics say the gate is ugly. Lind disagrees. => the gate is ugly
          Lind said the gate was shut because the river had risen. => the gate was shut because the river had risen
          """)
  void theClauseEndsWhereItEnds(String text, String expected) {
    String found =
        String.join(
            " / ",
            Passages.attributions(text).stream()
                .map(a -> a.content().getFirst().in(text))
                .toList());
    assertEquals(expected, found);
  }

  /** Who speaks behind words that were reported before is who said those, and nobody in them. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          Two men were hurt, said Warden Oskar Lind, adding that one boat was lost. => Warden Oskar Lind / Warden Oskar Lind
          Prices rose by a third, the bank said on Monday, warning that wages would not follow. => the bank / the bank
          The gate was shut, Lind said, adding that it was old. => Lind / Lind
          The warden said that the gate was shut. Lind said that the gate was open. => The warden / Lind
          """)
  void whoIsSpokenOfDoesNotSpeakOn(String text, String expected) {
    assertEquals(
        expected,
        String.join(
            " / ", Passages.attributions(text).stream().map(a -> a.source().in(text)).toList()));
  }
}
