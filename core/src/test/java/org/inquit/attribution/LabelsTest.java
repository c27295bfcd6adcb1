package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIND: The gate is shut.                        | CAPITALS | LIND
          OSKAR LIND: The gate is shut.                  | CAPITALS | OSKAR LIND
          OSKAR LIND, WARDEN: The gate is shut.          | CAPITALS | OSKAR LIND
          OSKAR LIND, the warden of the gate: It is.     | CAPITALS | OSKAR LIND
          SEN. LIND (R-TEX.): The gate is shut.          | CAPITALS | SEN. LIND
          LIND:                                          | CAPITALS | LIND
          J. R. LIND: The gate is shut.                  | CAPITALS | J. R. LIND
          McLIND: The gate is shut.                      | CAPITALS | McLIND
          THE HARBOUR POST: Is the gate shut?            | CAPITALS | THE HARBOUR POST
          Oskar Lind: The gate is shut.                  | NAME     | Oskar Lind
          Dr. Lind: The gate is shut.                    | NAME     | Dr. Lind
          Harbour Post: Is the gate shut?                | NAME     | Harbour Post
          Q: Is the gate shut?                           | QUESTION | Q
          Q. Is the gate shut?                           | QUESTION | Q
          Question: Is the gate shut?                    | QUESTION | Question
          A: It is shut.                                 | ANSWER   | A
          A. It is shut.                                 | ANSWER   | A
          ANSWER: It is shut.                            | ANSWER   | ANSWER
          """)
  void nameTheSpeakerOfATurn(String text, Label.Sort sort, String name) {
    Tokens tokens = Tokens.of(text);
    Label label = new Labels(tokens).read(0, tokens.size());
    assertEquals(sort, label.sort());
    assertEquals(name, tokens.span(label.first(), label.end()).in(text));
    assertEquals(
        text.charAt(1) == '.' && text.length() < 27 ? "." : ":", tokens.string(label.colon()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "LIND",
        "The gate is shut: nobody may pass.",
        "Lind said: the gate is shut.",
        "Lind, the warden: the gate is shut.",
        "a: it is shut.",
        "A gate: it is shut.",
        "A.",
        "PHOTO: Marek at the gate.",
        "RELATED: Ten more gates to see.",
        "Read more: Ten gates to see.",
        "ONE TWO THREE FOUR FIVE SIX: The gate is shut.",
        "LIND walked to the gate: it was shut.",
        "LIND, who had walked to the gate with all of his sons and daughters, said: It is.",
        "12:30 The gate is shut.",
        "“Lind”: The gate is shut.",
      })
  void areNotEveryWordsBeforeAColon(String text) {
    Tokens tokens = Tokens.of(text);
    assertNull(tokens.size() == 0 ? null : new Labels(tokens).read(0, tokens.size()), text);
  }
}
