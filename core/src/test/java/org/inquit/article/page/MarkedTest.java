package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
  @ParameterizedTest
  @CsvSource({
    "LINKED, 0.5",
    "TAG, 3",
    "CONTINUES, 1",
    "GOOD, 2",
    "BAD, 1",
    "ARTICLE, 1",
    "CHROME, 0",
    "HIDDEN, 1",
    "SIBLINGS, 0.75",
    "HOLDER, 0.8",
    "CLIMB, 4",
    "HELD, 0.9",
    "PEER_LENGTH, 120",
    "PEER_LINKED, 0.1",
    "STATED, -1"
  })
  void markupIsCopied(Trait trait, float value) {
    Markup markup =
        new Markup(
            0.5f,
            3,
            true,
            new Markup.Around(2, 1, true, false, true, false),
            new Markup.Prose(0.75f, 0.8f, 4, 0.9f),
            new Markup.Peers(120, 0.1f),
            new Markup.Claimed(false, false, -1));
    float[][] rows = new float[1][Trait.COUNT];
    Marked.measure(List.of(new Line("Quay closed", markup)), rows);
    assertEquals(value, rows[0][trait.ordinal()]);
  }

  /** T is the title, H another heading, D the description. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ..T.. | SINCE_TITLE       | 0 0 1 2 3
          ..T.. | UNTIL_TITLE       | 3 2 1 0 0
          .D..D | SINCE_DESCRIPTION | 0 1 2 3 1
          .D..D | UNTIL_DESCRIPTION | 2 1 3 2 1
          .T.H. | SINCE_HEADING     | 0 1 2 1 2
          HT.H. | FOREIGN           | 0 0 0 1 1
          T.HHT | FOREIGN           | 0 0 1 2 0
          HH... | FOREIGN           | 0 0 0 0 0
          """)
  void linesKnowTheirWayToTitleDescriptionAndHeadings(String marks, Trait trait, String values) {
    List<Line> lines = new ArrayList<>();
    for (char mark : marks.toCharArray()) {
      lines.add(new Line("Quay closed", markup(mark)));
    }
    float[][] rows = new float[lines.size()][Trait.COUNT];
    Marked.measure(lines, rows);
    StringBuilder found = new StringBuilder();
    for (float[] row : rows) {
      found.append(found.isEmpty() ? "" : " ").append((int) row[trait.ordinal()]);
    }
    assertEquals(values, found.toString());
  }

  @Test
  void textSaysNothing() {
    float[][] rows = new float[1][Trait.COUNT];
    Marked.measure(Line.of("Quay closed"), rows);
    for (Trait trait : Trait.values()) {
      assertEquals(trait == Trait.HELD ? -1 : 0, rows[0][trait.ordinal()], trait.name());
    }
  }

  private static Markup markup(char mark) {
    return new Markup(
        0,
        mark == 'H' || mark == 'T' ? 2 : 1,
        false,
        Markup.Around.NONE,
        Markup.Prose.NONE,
        Markup.Peers.NONE,
        new Markup.Claimed(mark == 'T', mark == 'D', 0));
  }
}
