package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private final String text = "Lind said “it rained, ” and that the gate was shut:";
  private final Passage in = Passages.of(text);

  @Test
  void theSurestOfTwoThatOverlapIsKept() {
    assertEquals(
        "the gate was", written(clause(7, 10, 0.6), clause(9, 12, 0.9), clause(11, 14, 0.8)));
  }

  @Test
  void theyStandInTheOrderOfTheText() {
    assertEquals("said / the gate", written(clause(9, 11, 0.5), clause(1, 2, 0.5)));
  }

  @Test
  void whatIsImpossibleIsDropped() {
    assertEquals("", written(clause(10, 12, 0)));
  }

  @Test
  void marksAtTheEdgesAreCut() {
    assertEquals("the gate was shut", written(clause(8, 14, 0.5)));
  }

  @Test
  void confidenceIsAtMostOne() {
    List<Finding> one = new ArrayList<>(List.of(clause(10, 12, 1.5)));
    assertEquals(1, new Findings(in).write(one).getFirst().confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said that it rained.      | 2 | 5 | it rained         | a joining that
          Lind said that is it.          | 2 | 5 | that is it        | a pointing that
          Lind said, it rained,          | 2 | 6 | it rained         | commas
          Lind said: “it” rained.        | 2 | 7 | “it” rained       | a quotation that begins within
          Lind said: “it rained.”        | 2 | 8 | it rained.        | the marks of a quotation
          Lind said it was “rain.”       | 2 | 8 | it was “rain.”    | a quotation within
          Lind said — it rained;         | 2 | 6 | it rained         | a dash
          """)
  void contentHasNoMarksAtItsEdges(String line, int from, int to, String expected, String what) {
    Passage one = Passages.of(line);
    List<Finding> found = new ArrayList<>(List.of(clause(from, to, 0.5)));
    String content = new Findings(one).write(found).getFirst().content().getFirst().in(line);
    assertEquals(expected, content, what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said it rained.           | REPORTED
          Lind said it “rained.”         | MIXED
          Lind said it “.” so            | REPORTED
          """)
  void quotedWordsWithinAClauseMakeItMixed(String line, Attribution.Manner expected) {
    Passage one = Passages.of(line);
    List<Finding> found = new ArrayList<>(List.of(clause(2, one.tokens.size(), 0.5)));
    assertEquals(expected, new Findings(one).write(found).getFirst().manner());
  }

  private String written(Finding... findings) {
    return new Findings(in)
        .write(new ArrayList<>(List.of(findings))).stream()
            .map(a -> a.content().getFirst().in(text))
            .collect(Collectors.joining(" / "));
  }

  private static Finding clause(int from, int to, double sure) {
    return new Finding(from, to, false, null, SourceChoice.NONE, "test", sure);
  }
}
