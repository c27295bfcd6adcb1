package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews and transcripts: who speaks is told by a label before a colon. */
class TurnsTest {
  @Test
  void answersAnswerQuestions() {
    assertEquals(
        """
        - > Why is the gate shut?
        - > The river rose. We had no choice.
        - > And in May?
        - > We open it.\
        """,
        turns(
            """
            The warden met us at the gate.

            Q: Why is the gate shut?

            A: The river rose. We had no choice.

            Q: And in May?

            A: We open it.

            Then he left.\
            """));
  }

  @Test
  void questionsAndAnswersMayEndTheirLabelsWithAPeriod() {
    assertEquals(
        "- > Why is it shut?\n- > It was the river.",
        turns("Q. Why is it shut?\n\nA. It was the river."));
  }

  @Test
  void capitalsAreTheLabelsOfTranscripts() {
    assertEquals(
        """
        MARTA QUILL > Good evening. Is the gate shut?
        OSKAR LIND > It is.
        QUILL > Since when?
        LIND > Since May.\
        """,
        turns(
            """
            MARTA QUILL, HOST: Good evening. Is the gate shut?

            OSKAR LIND, WARDEN: It is.

            QUILL: Since when?

            LIND: Since May.\
            """));
  }

  @Test
  void linesAreParagraphsToo() {
    assertEquals(
        "LIND > It is shut.\nMAREK > Since when?\nLIND > Since May.",
        turns("LIND: It is shut.\nMAREK: Since when?\nLIND: Since May."));
  }

  @Test
  void aLabelMayHaveALineOfItsOwn() {
    assertEquals(
        "LIND > It is shut.\nMAREK > Since when?\nLIND > Since May.",
        turns("LIND:\nIt is shut.\n\nMAREK:\nSince when?\n\nLIND:\nSince May."));
    assertEquals("", turns("LIND:\n\nMAREK: It is shut.\n\nLIND:"));
  }

  @Test
  void namesAreLabelsWhenBothComeAgain() {
    assertEquals(
        """
        Harbour Post > Is the gate shut?
        Oskar Lind > It is.
        Harbour Post > Since when?
        Lind > Since May.\
        """,
        turns(
            """
            Harbour Post: Is the gate shut?

            Oskar Lind: It is.

            Harbour Post: Since when?

            Lind: Since May.\
            """));
  }

  @Test
  void aQuestionerMayBeNamedOnce() {
    assertEquals(
        "- > Is it shut?\n- > It is.\nTHE HARBOUR POST > Since when?\nLIND > Since May.",
        turns("Q: Is it shut?\n\nA: It is.\n\nTHE HARBOUR POST: Since when?\n\nLIND: Since May."));
  }

  @Test
  void aQuotedTranscriptHasMarksBeforeItsLabels() {
    assertEquals(
        "LIND > It is shut.\nMAREK > Since when?\nLIND > Since June.",
        turns(
            "The transcript:\n\n“LIND: It is shut.\n\n“MAREK: Since when?\n\n“LIND: Since June.”"));
  }

  @Test
  void aTurnGoesOnUntilTheNext() {
    assertEquals(
        "LIND > It is shut.\\n\\nIt was open in May.\nMAREK > Since when?\nLIND > Since June.",
        turns(
            "LIND: It is shut.\n\n"
                + "It was open in May.\n\n"
                + "MAREK: Since when?\n\n"
                + "LIND: Since June.\n\n"
                + "The hall was empty."));
  }

  @Test
  void whatHappensInTheRoomIsNotSaid() {
    assertEquals(
        "LIND > It is shut.\nMAREK > Since when?\nLIND > Since June.",
        turns("LIND: It is shut.\n\n(Laughter.)\n\nMAREK: Since when?\n\nLIND: Since June."));
  }

  @Test
  void aLongTaleBetweenTwoTurnsIsTheNarrators() {
    String tale = "The hall was full.\n\n".repeat(4);
    assertEquals(
        "LIND > It is shut.\nMAREK > Since when?\nLIND > Since June.",
        turns("LIND: It is shut.\n\n" + tale + "MAREK: Since when?\n\nLIND: Since June."));
  }

  @Test
  void aQuotationWithinATurnIsPartOfIt() {
    assertEquals(
        "LIND > I wrote “shut” on the gate.\nMAREK > He said: “Go.”\nLIND > I did.",
        turns("LIND: I wrote “shut” on the gate.\n\nMAREK: He said: “Go.”\n\nLIND: I did."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q: Why is the gate shut?",
        "Q: Why is the gate shut?\n\nQ: Who shut it?",
        "A. Lind keeps the gate.\n\nA. Marek helps him.",
        "LIND: It is shut.",
        "LIND: It is shut.\n\nMAREK: Since when?",
        "LIND: It is shut.\n\nLIND: It was open.",
        "Lind: It is shut.\n\nMarek: Since when?\n\nQuill: Since May.",
        "Lind: It is shut.\n\nMarek: Since when?\n\nLind: Since May.",
        "LIND: Ten gates\n\nMAREK: Nine gates\n\nLIND: Eight gates",
        "PHOTO: The gate.\n\nVIDEO: The gate.\n\nPHOTO: The key.",
        "Monday: Rain.\n\nTuesday: Rain.\n\nWednesday: Sun.",
        "WINNERS: The wardens won.\n\nLOSERS: The river lost.",
        "Age: 54\n\nJob: Warden\n\nAge: 60\n\nJob: Guard",
      })
  void labelsWithoutATalkAreNone(String text) {
    assertEquals("", turns(text));
  }

  @Test
  void areDirectSpeechOfTheirOwn() {
    List<Attribution> found =
        Passages.attributions(
            "LIND: Marek said the gate was shut.\n\nMAREK: “No,” I said.\n\nLIND: You did.");
    assertEquals(3, found.size());
    for (Attribution one : found) {
      assertEquals("turn", one.rule());
      assertEquals(Attribution.Manner.DIRECT, one.manner());
      assertTrue(one.cue() == null && one.confidence() < 1);
    }
  }

  private static String turns(String text) {
    return Passages.attributions(text).stream()
        .filter(a -> Set.of("turn", "question", "answer").contains(a.rule()))
        .map(a -> (a.source() == null ? "-" : a.source().in(text)) + " > " + content(a, text))
        .collect(Collectors.joining("\n"));
  }

  private static String content(Attribution a, String text) {
    return a.content().getFirst().in(text).replace("\n", "\\n");
  }
}
