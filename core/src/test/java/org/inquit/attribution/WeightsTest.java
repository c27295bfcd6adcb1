package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WeightsTest {
  private final Weights weights = new Weights();
  private final Features features = new Features();

  @Test
  void knowNothingAtFirst() {
    features.add(1, 2);
    assertEquals(0, weights.score(features));
  }

  @Test
  void scoreIsTheSumOverTheFeatures() {
    features.add(1, 2);
    features.add(2, 2);
    weights.table[Weights.slot(features.hash(0))] = 1.5f;
    weights.table[Weights.slot(features.hash(1))] = -0.25f;
    assertEquals(1.25f, weights.score(features));
    assertEquals(0, weights.score(features.clear()));
  }

  @Test
  void slotsFitTheTable() {
    assertEquals(0, Weights.slot(0));
    assertEquals((1 << Weights.BITS) - 1, Weights.slot(-1));
    assertEquals(1 << Weights.BITS - 1, Weights.slot(Integer.MIN_VALUE));
  }

  @Test
  void probabilityRisesWithTheScore() {
    assertEquals(0.5, Weights.probability(0));
    assertEquals(1, Weights.probability(3) + Weights.probability(-3), 1e-12);
    assertTrue(Weights.probability(-1000) >= 0 && Weights.probability(1000) <= 1);
    for (int score = -20; score < 20; score++) {
      assertTrue(Weights.probability(score) < Weights.probability(score + 1), "at " + score);
    }
  }
}
