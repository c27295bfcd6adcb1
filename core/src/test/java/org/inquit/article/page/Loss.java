package org.inquit.article.page;

import java.util.List;

/** What trees are grown to lower. */
interface Loss {
  /** Fills in the slope and the curvature at each line; a line of no curvature is left out. */
  void slopes(float[] scores, float[] slope, float[] curve);

  /** Lines of two sorts, each with its weight (logistic loss). */
  static Loss sorts(boolean[] gold, float[] weights) {
    return (scores, slope, curve) -> {
      for (int i = 0; i < gold.length; i++) {
        double p = 1 / (1 + Math.exp(-scores[i]));
        slope[i] = (float) (weights[i] * (p - (gold[i] ? 1 : 0)));
        curve[i] = (float) (weights[i] * Math.max(1e-3, p * (1 - p)));
      }
    };
  }

  /**
   * One line to be chosen among the candidates of each page (softmax); any of the right ones will
   * do.
   *
   * @param sizes lines of each page
   */
  static Loss choice(List<Integer> sizes, boolean[] candidate, boolean[] gold) {
    return (scores, slope, curve) -> {
      int from = 0;
      for (int size : sizes) {
        choose(scores, from, from + size, candidate, gold, slope, curve);
        from += size;
      }
    };
  }

  private static void choose(
      float[] scores,
      int from,
      int to,
      boolean[] candidate,
      boolean[] gold,
      float[] slope,
      float[] curve) {
    double all = 0;
    double right = 0;
    for (int i = from; i < to; i++) {
      double e = candidate[i] ? Math.exp(scores[i]) : 0;
      all += e;
      right += gold[i] ? e : 0;
    }
    for (int i = from; i < to; i++) {
      double e = candidate[i] && right > 0 ? Math.exp(scores[i]) : 0;
      double p = e / all;
      slope[i] = (float) (e == 0 ? 0 : p - (gold[i] ? e / right : 0));
      curve[i] = (float) (e == 0 ? 0 : Math.max(1e-3, p * (1 - p)));
    }
  }
}
