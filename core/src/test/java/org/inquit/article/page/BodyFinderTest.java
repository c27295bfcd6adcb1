package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFinderTest {
  @ParameterizedTest
  @CsvSource({
    "'-3 -3 4 4 -3', '..##.'",
    "'-3 4 -1 4 -3', '.###.'",
    "'-3 4 -4 4 -3', '.#.#.'",
    "'4 4', '##'",
    "'-1.5 -1.5', '..'"
  })
  void changesCost(String scores, String body) {
    assertEquals(body, marks(BodyFinder.likeliest(numbers(scores))));
  }

  @ParameterizedTest
  @CsvSource({
    "'-3 -1.2 -1.2 -3', '.##.'",
    "'-3 -2.5 -4', '...'",
    "'-3 2 -1.2 -1.2', '.#..'",
    "'', ''"
  })
  void poorLinesServeWhereThereAreNoBetter(String scores, String body) {
    assertEquals(body, marks(BodyFinder.likeliestIfAny(numbers(scores))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Council votes on the harbour
        By Ada Brook
        May 18, 2017

        The mayor of Eastport, Hugh Lind, spoke on Monday. Mary Stone was there.

        Juan Berg denied that he had sold the boats.
        """,
        """
        The mayor denied on Thursday that the boats had been sold to anyone outside the town.

        The reporters asked the two keepers what they had seen from the tower on that night.

        STONE: Did you see the boat?

        BERG: I did. It was on fire.

        STONE: What did you do?

        BERG: We ran.
        """
      })
  void aTextWithoutAPageAroundItKeepsItsEdges(String text) {
    List<Line> lines = Line.of(text);
    boolean[] body = new Reading(lines, Models.load("text")).body;
    for (int i = 0; i < body.length; i++) {
      assertEquals(lines.get(i).text().matches(".*[.?]"), body[i], lines.get(i).text());
    }
  }

  @Test
  void aPageHasMoreThanAFewLinesThatAreNoSentences() {
    String few = "Home\n".repeat(6) + "The boats were sold. Nobody knew.\n".repeat(9);
    assertTrue(BodyFinder.isBare(Measures.of(Line.of(few))));
    assertFalse(BodyFinder.isBare(Measures.of(Line.of(few + "About us\n"))));
  }

  private static float[] numbers(String scores) {
    String[] words = scores.isEmpty() ? new String[0] : scores.split(" ");
    float[] numbers = new float[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    return numbers;
  }

  private static String marks(boolean[] body) {
    StringBuilder marks = new StringBuilder();
    for (boolean is : body) {
      marks.append(is ? '#' : '.');
    }
    return marks.toString();
  }
}
