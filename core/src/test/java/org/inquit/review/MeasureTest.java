package org.inquit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "z", 0);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # ranking, measure, value
          a b c,     ndcg@10,   1
          c b a,     ndcg@10,   0.7900
          a,         ndcg@1,    1
          b,         ndcg@1,    0.6667
          x a,       ndcg@1,    0
          x a,       ndcg@2,    0.4441
          z a b c,   ndcg@10,   0.6979
          '',        ndcg@10,   0
          a b c,     recall@10, 1
          c a,       recall@10, 0.6667
          x y a,     recall@2,  0
          x y a,     recall@3,  0.3333
          z,         recall@10, 0
          """)
  void measuresRankings(String ranking, String measure, double value) {
    List<String> ids = ranking.isEmpty() ? List.of() : List.of(ranking.split(" "));
    assertEquals(value, Measure.parse(measure).of(ids, GRADES), 0.0001);
  }

  @Test
  void isPerfectWhereNothingIsToBeFound() {
    assertEquals(1, Measure.parse("ndcg@5").of(List.of("a"), Map.of("a", 0)));
    assertEquals(1, Measure.parse("recall@5").of(List.of(), Map.of()));
  }

  @Test
  void isBestInTheOrderOfTheGradesAndNeverAboveOne() {
    Measure ndcg = Measure.parse("NDCG@3");
    List<String> ids = new ArrayList<>(List.of("a", "b", "c", "z", "x"));
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(ids, new Random(seed));
      double value = ndcg.of(ids, GRADES);
      assertTrue(value >= 0 && value <= 1, ids + " " + value);
      assertEquals(
          ids.subList(0, 3).equals(List.of("a", "b", "c")), value > 0.99999, ids::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndcg", "ndcg@0", "map@10", "recall@-1", "recall@99999", "ndcg@1x"})
  void saysWhatItKnows(String name) {
    assertEquals(
        "'" + name + "' is neither ndcg@k nor recall@k",
        assertThrows(IllegalArgumentException.class, () -> Measure.parse(name)).getMessage());
  }

  @Test
  void printsAsItIsRead() {
    assertEquals("recall@20", Measure.parse("Recall@20").toString());
    assertEquals(Measure.parse("ndcg@7"), Measure.parse(Measure.parse("NDCG@7").toString()));
  }
}
