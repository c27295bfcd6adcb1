package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Block quotations: told by their layout alone. */
class BlocksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind wrote:",
        "Lind wrote in a letter to the council:",
        "In the letter, Lind wrote:",
        "The council was late. Lind said:",
        "Lind added in a note on Monday:",
        "Lind told the council:",
        "Lind posted on his page:",
      })
  void aParagraphFollowsItsCueAndAColon(String before) {
    assertEquals(
        "The gate has been shut since May. < Lind",
        blocks(before + "\n\nThe gate has been shut since May.\n\nNobody came."));
  }

  @Test
  void aDocumentReads() {
    assertEquals(
        "The gate has been shut since May. < The statement",
        blocks("The statement reads:\n\nThe gate has been shut since May."));
  }

  @Test
  void itGoesOnWhileSomeoneSpeaksOfHimself() {
    assertEquals(
        "The gate has been shut since May. < Lind\n"
            + "We ask you to open it. < Lind\n"
            + "I wait by it. < Lind",
        blocks(
            "Lind wrote:\n\nThe gate has been shut since May.\n\nWe ask you to open it.\n\n"
                + "I wait by it.\n\nThe council did not reply.\n\nI saw it."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          > The gate is shut.\\n> Nobody comes.\\n\\nIt rained. => The gate is shut. < Lind / Nobody comes. < Lind
          > The gate\\n> is shut.\\n\\nIt rained.             => The gate\\n> is shut. < Lind
          >> The gate is shut.                             => The gate is shut. < Lind
          > Shut                                           => Shut < Lind
          """)
  void aSignMayBeginItsLines(String text, String expected) {
    assertEquals(
        expected.replace(" / ", "\n"),
        blocks("Lind wrote:\n\n" + text.translateEscapes()).replace("\n>", "\\n>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met:\n\nThe gate has been shut since May.",
        "Lind said it was late. The gates:\n\nThe gate has been shut since May.",
        "Lind said which of the gates were shut:\n\nThe gate has been shut since May.",
        "Lind told the council of the old and of the new town and its good people:\n\n"
            + "The gate is shut now.",
        "Lind said:\n\n1. The gate has been shut since May.",
        "Lind said:\n\n- The gate has been shut since May.",
        "Lind said:\n\nThe gate of the town",
        "Lind said:\n\nIt is shut.",
        "Lind said:\n\nand the gate has been shut since May.",
        "Lind said.\n\nThe gate has been shut since May.",
        "“Lind said:”\n\nThe gate has been shut since May.",
        "Lind said:",
        "Watch what was said:\n\nThe gate has been shut since May.",
      })
  void otherParagraphsAreNone(String text) {
    assertEquals("", blocks(text));
  }

  @Test
  void marksNeedNoBlock() {
    String text = "Lind wrote:\n\n“The gate has been shut since May.”";
    assertEquals("", blocks(text));
    assertFalse(Passages.attributions(text).isEmpty());
  }

  @Test
  void whatIsSaidWithinIsPartOfIt() {
    String text = "Lind wrote:\n\nMarek said “go home” and said that the gate was shut.";
    assertEquals(1, Passages.attributions(text).size());
  }

  private static String blocks(String text) {
    return Passages.attributions(text).stream()
        .filter(a -> a.rule().equals("block"))
        .map(a -> a.content().getFirst().in(text) + " < " + a.source().in(text))
        .collect(Collectors.joining("\n"));
  }
}
