package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One\nTwo",
        "One\r\nTwo\r\n",
        "\n\n One \n\t\nTwo",
        "One\rTwo",
        "\uFEFFOne\n\u200B\nTwo"
      })
  void linesThatHoldAnything(String text) {
    assertEquals(List.of("One", "Two"), Line.of(text).stream().map(Line::text).toList());
  }

  @Test
  void plainTextHasNoMarkup() {
    assertEquals(Markup.NONE, Line.of("One").getFirst().markup());
    assertEquals("One", Line.of("One").getFirst().toString());
  }

  @Test
  void oneLineMoreThanAPageHasIsRead() {
    assertEquals(Line.MOST + 1, Line.of("x\n".repeat(Line.MOST + 9)).size());
  }

  @Test
  void pageWithMoreLinesIsRefused() {
    List<Line> lines = Line.of("x\n".repeat(Line.MOST + 1));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> PageReader.TEXT.read(lines));
    assertEquals("has more than 30000 lines", refused.getMessage());
  }
}
