package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          mill "weir        | 5
          mill (weir        | 5
          mill) weir        | 4
          mill w/5          | 5
          pre/2 mill        | 0
          mill w/s -weir    | 5
          mill by: OR weir  | 5
          mill hue:red      | 5
          a w/3 b w/3       | 8
          """)
  void pointsToItsPlace(String typed, int at) {
    QuerySyntax syntax = new QuerySyntax();
    syntax.parse(typed, "about");
    assertEquals(List.of(at), syntax.repairs().stream().map(Repair::at).toList());
  }

  @Test
  void showsTheQuestionWithACaret() {
    assertEquals(
        "  mill (weir\n       ^ not closed", new Repair("not closed", "mill (weir", 5).shown());
    assertEquals("  mill\n      ^ too short", new Repair("too short", "mill", 4).shown());
  }

  @Test
  void showsAPartOfALongQuestion() {
    String typed = "mill ".repeat(20) + "(weir" + " gate".repeat(20);
    String[] lines = new Repair("not closed", typed, 100).shown().split("\n");
    assertTrue(lines[0].startsWith("  …") && lines[0].endsWith("…"), lines[0]);
    assertEquals('(', lines[0].charAt(lines[1].indexOf('^')));
    assertTrue(lines[0].length() < 70, lines[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 3, 4, 5, 1_000})
  void staysWithinTheQuestion(int at) {
    String[] lines = new Repair("x", "a\tb\u0000", at).shown().split("\n");
    assertEquals("  a b ", lines[0]);
    assertTrue(lines[1].indexOf('^') >= 2 && lines[1].indexOf('^') <= 6, lines[1]);
  }
}
