package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text at all. */
class AttributionPropertiesTest {
  private static final String[] PIECES = {
    "said",
    "told",
    "that",
    "the",
    "minister",
    "Anna",
    "he",
    "according",
    "to",
    "quoted",
    "as",
    "saying",
    "claims",
    ",",
    ".",
    ":",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "``",
    "''",
    "(",
    ")",
    "-",
    "—",
    "\n",
    "\n\n",
    " ",
    "  ",
    "U.S.",
    "'s",
    "1,000",
    "\uD83D\uDE00",
    "\u0301",
    "who",
    "and"
  };

  @Test
  void randomTextsKeepTheirBounds() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      hold(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said ",
        "\"",
        "“",
        "” ",
        "'",
        "said, “",
        "that ",
        "he said ",
        ", ",
        "\n",
        "U.S. ",
        "(",
        "a’s "
      })
  void longHostileTextsKeepTheirBounds(String piece) {
    hold(piece.repeat(20_000));
    hold("He said that " + piece.repeat(20_000) + ".");
  }

  @Test
  void theSameParagraphsGiveTheSameStatements() {
    String paragraph = "“The road is open,” the mayor said. The guards said that it was late.\n\n";
    int once = find(paragraph).size();
    assertEquals(2, once);
    assertEquals(500 * once, find(paragraph.repeat(500)).size());
  }

  private static List<Attribution> find(String text) {
    return Passages.attributions(text);
  }

  private static void hold(String text) {
    int last = 0;
    for (Attribution found : find(text)) {
      for (Span span : found.content()) {
        assertTrue(span.start() >= last && span.length() > 0 && span.end() <= text.length(), text);
        last = span.end();
      }
      assertTrue(found.cue() == null || found.cue().end() <= text.length(), text);
      assertTrue(found.source() == null || found.source().end() <= text.length(), text);
    }
  }
}
