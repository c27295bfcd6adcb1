package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void findsTheCuesThatTell() {
    List<DirectionExample> examples = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      boolean ahead = random.nextBoolean();
      String noise = "noise" + random.nextInt(2);
      examples.add(example(0, ahead, ahead ? "will" : "was", noise));
    }
    Map<String, Double> weights = new LogisticRegression(examples).fit();
    assertTrue(weights.get("will") > 1, weights.toString());
    assertTrue(weights.get("was") < -1, weights.toString());
    assertTrue(Math.abs(weights.get("noise0")) < 0.5, weights.toString());
    assertEquals(4, weights.size());
  }

  @Test
  void learnsWhatOutweighsTheOddsGiven() {
    List<DirectionExample> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(example(2.5, false, "was"));
      examples.add(example(2.5, true, "silent"));
    }
    Map<String, Double> weights = new LogisticRegression(examples).fit();
    assertTrue(weights.get("was") < -2.5, weights.toString());
    assertTrue(weights.get("silent") > -2.5, weights.toString());
  }

  private static DirectionExample example(double given, boolean ahead, String... cues) {
    return new DirectionExample(Set.of(cues), given, ahead, "weekday");
  }
}
