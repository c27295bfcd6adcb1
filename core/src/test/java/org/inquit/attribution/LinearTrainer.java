package org.inquit.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains one {@link Weights}: each example is a choice among candidates (log-linear), a yes-or-no
 * question being the choice between one candidate and nothing. AdaGrad (Duchi et al., JMLR 2011).
 */
final class LinearTrainer {
  private static final int ROUNDS = 8;
  private static final float RATE = 0.05f;
  private static final float DECAY = 3e-4f;

  /** The weights are averaged over the rounds from this one on (Polyak averaging). */
  private static final int SETTLED = 3;

  private static final int SELDOM = 5;

  private final List<Example> examples = new ArrayList<>();

  /**
   * @param candidates the slots of the features of each; an empty array is the choice of nothing
   * @param good which of them are right
   */
  record Example(int[][] candidates, boolean[] good, float weight) {}

  void add(List<int[]> candidates, List<Boolean> good, float weight) {
    if (good.contains(true) && good.contains(false) && weight > 0) {
      boolean[] right = new boolean[good.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = good.get(i);
      }
      examples.add(new Example(candidates.toArray(int[][]::new), right, weight));
    }
  }

  void add(int[] features, boolean yes, float weight) {
    add(List.of(features, new int[0]), List.of(yes, !yes), weight);
  }

  int size() {
    return examples.size();
  }

  Weights train() {
    float[] table = new float[Weights.SIZE];
    boolean[] known = known();
    float[] squares = new float[table.length];
    Random random = new Random(1);
    float[] sums = new float[table.length];
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        step(example, table, squares, known);
      }
      for (int i = 0; round >= SETTLED && i < sums.length; i++) {
        sums[i] += table[i] / (ROUNDS - SETTLED);
      }
    }
    return Weights.of(sums);
  }

  private boolean[] known() {
    int[] seen = new int[1 << Weights.BITS];
    for (Example example : examples) {
      for (int[] candidate : example.candidates) {
        for (int slot : candidate) {
          seen[slot]++;
        }
      }
    }
    boolean[] known = new boolean[seen.length];
    for (int i = 0; i < seen.length; i++) {
      known[i] = seen[i] >= SELDOM;
    }
    return known;
  }

  private static void step(Example example, float[] table, float[] squares, boolean[] known) {
    int n = example.candidates.length;
    double[] shares = new double[n];
    double sum = 0;
    double right = 0;
    for (int k = 0; k < n; k++) {
      double score = 0;
      for (int slot : example.candidates[k]) {
        score += table[slot];
      }
      shares[k] = Math.exp(Math.clamp(score, -30, 30));
      sum += shares[k];
      right += example.good[k] ? shares[k] : 0;
    }
    for (int k = 0; k < n; k++) {
      double wanted = example.good[k] ? shares[k] / right : 0;
      float slope = (float) ((wanted - shares[k] / sum) * example.weight);
      if (Math.abs(slope) > 1e-4) {
        move(example.candidates[k], slope, table, squares, known);
      }
    }
  }

  private static void move(
      int[] slots, float slope, float[] table, float[] squares, boolean[] known) {
    for (int slot : slots) {
      if (known[slot]) {
        squares[slot] += slope * slope;
        float rate = RATE / (1f + (float) Math.sqrt(squares[slot]));
        table[slot] += rate * slope - DECAY * table[slot];
      }
    }
  }
}
