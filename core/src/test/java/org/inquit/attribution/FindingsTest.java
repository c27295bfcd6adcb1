package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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

  private String written(Finding... findings) {
    return new Findings(in)
        .write(new ArrayList<>(List.of(findings))).stream()
            .map(a -> a.content().getFirst().in(text))
            .collect(Collectors.joining(" / "));
  }

  private static Finding clause(int from, int to, double sure) {
    return new Finding(from, to, null, null, SourceChoice.NONE, "test", sure);
  }
}
