package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence, the phrase that was chosen as the source of "said", and all of it. */
class WholeSourceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The head of the office said that it rained.           | The head   | The head of the office
          The head of the office said that it rained.           | the office | The head of the office
          The head of the office of the mayor said it rained.   | The head   | The head of the office of the mayor
          The guard at the gate said that it rained.            | The guard  | The guard
          “We rest,” said the head of the office.               | the head   | the head of the office
          """)
  void takesWhatBelongsToIt(String text, String chosen, String expected) {
    assertEquals(expected, whole(text, chosen, "said"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind and Quill said so.                               | Lind       | Lind and Quill
          Lind and Quill said so.                               | Quill      | Lind and Quill
          Lind or Quill said so.                                | Lind       | Lind or Quill
          The mayor and the guards said so.                     | The mayor  | The mayor and the guards
          The head of the watch and the mayor of Velm said so.  | The head   | The head of the watch and the mayor of Velm
          On Monday, Lind and Quill said so.                    | Quill      | Lind and Quill
          Lind, Marek and Quill said so.                        | Lind       | Lind, Marek and Quill
          Lind, Marek and Quill said so.                        | Marek      | Lind, Marek and Quill
          Lind, the warden, and Quill, the mayor, said so.      | Lind       | Lind, the warden, and Quill
          Both Lind and Quill said so.                          | Both Lind  | Lind and Quill
          Neither Lind nor Quill said so.                       | Neither Lind | Lind nor Quill
          “We rest,” said Lind and Quill.                       | Lind       | Lind and Quill
          “We rest,” said Lind, Marek and Quill.                | Lind       | Lind, Marek and Quill
          “We rest,” said Lind, Marek, Ode, and Quill.          | Lind       | Lind, Marek, Ode, and Quill
          “We rest,” said Lind, Marek and Quill nodded.         | Lind       | Lind
          “We rest,” said Lind, a guard and cook.               | Lind       | Lind
          “We rest,” said Lind, Marek.                          | Lind       | Lind
          “We rest,” said Lind and Quill nodded.                | Lind       | Lind
          Both guards said so.                                  | Both guards | Both guards
          He met Lind and Quill said so.                        | Quill      | Quill
          Lind, head of the Office of Trade and Fish, said so.  | Lind       | Lind
          Lind, who left, and Quill said so.                    | Lind       | Lind
          Lind, the head of water and power, said so.           | Lind       | Lind
          The High Commissioner for Human Rights said so.       | The High Commissioner | The High Commissioner for Human Rights
          The commissioner for Oslo said so.                    | The commissioner | The commissioner
          The Board for the Harbour said so.                    | The Board  | The Board for the Harbour
          Hugh Lind for Keru Airlines said so.                  | Hugh Lind  | Hugh Lind
          """)
  void takesAllWhoSpeak(String text, String chosen, String expected) {
    assertEquals(expected, whole(text, chosen, "said"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The harbour court last week said so. | The harbour court last week | The harbour court
          The guards this morning said so.     | The guards this morning     | The guards
          Last week said so.                                    | Last week | Last week
          The court of last resort said so.                     | The court | The court of last resort
          """)
  void leavesTheTime(String text, String chosen, String expected) {
    assertEquals(expected, whole(text, chosen, "said"), text);
  }

  @ParameterizedTest
  @CsvSource({"Lind and Quill: “We rest.”, Lind, Lind and Quill", "Lind: “We rest.”, Lind, Lind"})
  void needsNoCue(String text, String chosen, String expected) {
    assertEquals(expected, whole(text, chosen, null), text);
  }

  private static String whole(String text, String chosen, String cue) {
    Passage in = Passages.of(text);
    int from = in.tokens.at(text.indexOf(chosen));
    int to = in.tokens.at(text.indexOf(chosen) + chosen.length() - 1) + 1;
    Cue said = cue == null ? null : Passages.cue(in, cue);
    SourceChoice whole = WholeSource.of(in, new SourceChoice(from, to, 0), said);
    return Passages.words(in, whole.from(), whole.to());
  }
}
