package org.inquit.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits a weight to each cue, AdaGrad over all examples at once, with a quadratic penalty. */
final class LogisticRegression {
  private static final int ROUNDS = 250;
  private static final double RATE = 0.3;
  private static final double PENALTY = 2;

  private final Map<String, Integer> index = new HashMap<>();
  private final int[][] examples;
  private final boolean[] yes;
  private final double[] given;
  private final double[] weights;

  /** Every cue of {@code examples} gets a weight; there is no constant beside them. */
  LogisticRegression(List<DirectionExample> examples) {
    this.examples = new int[examples.size()][];
    yes = new boolean[examples.size()];
    given = examples.stream().mapToDouble(DirectionExample::given).toArray();
    for (int i = 0; i < yes.length; i++) {
      yes[i] = examples.get(i).ahead();
      this.examples[i] = examples.get(i).cues().stream().mapToInt(this::number).toArray();
    }
    weights = new double[index.size()];
  }

  private int number(String cue) {
    return index.computeIfAbsent(cue, c -> index.size());
  }

  Map<String, Double> fit() {
    double[] squares = new double[weights.length];
    Arrays.fill(squares, 1e-8);
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient();
      for (int w = 0; w < weights.length; w++) {
        squares[w] += gradient[w] * gradient[w];
        weights[w] -= RATE * gradient[w] / Math.sqrt(squares[w]);
      }
    }
    Map<String, Double> fitted = new HashMap<>();
    index.forEach((cue, w) -> fitted.put(cue, weights[w]));
    return fitted;
  }

  private double[] gradient() {
    double[] gradient = new double[weights.length];
    for (int w = 0; w < weights.length; w++) {
      gradient[w] = PENALTY * weights[w];
    }
    for (int i = 0; i < examples.length; i++) {
      double odds = given[i] + Arrays.stream(examples[i]).mapToDouble(w -> weights[w]).sum();
      double error = 1 / (1 + Math.exp(-odds)) - (yes[i] ? 1 : 0);
      for (int w : examples[i]) {
        gradient[w] += error;
      }
    }
    return gradient;
  }
}
