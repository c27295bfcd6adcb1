package org.inquit.article.page;

import java.util.List;

/** Tells the lines of the body from those of the page around it. */
final class BodyFinder {
  /** Log odds added to every line: a lost sentence is worse than a kept one. */
  private static final float TILT = 0.4f;

  /** Log odds that a change between body and page must overcome. */
  private static final float CHANGE = 0.5f;

  private final StepModel first;
  private final StepModel second;

  private BodyFinder(StepModel first, StepModel second) {
    this.first = first;
    this.second = second;
  }

  /** Models named {@code kind-first.txt} and {@code kind-second.txt}. */
  static BodyFinder load(String kind) {
    return new BodyFinder(
        StepModel.load(kind + "-first.txt"), StepModel.load(kind + "-second.txt"));
  }

  /** Whether each line is body; the traits of the second round are filled into {@code rows}. */
  boolean[] find(List<Line> lines, float[][] rows) {
    SecondRound.measure(lines, rows, first.scores(rows));
    return likeliest(second.scores(rows));
  }

  /** The sequence of the highest sum of scores, where each change costs (Viterbi). */
  static boolean[] likeliest(float[] scores) {
    int n = scores.length;
    boolean[][] stays = new boolean[n][2];
    float out = 0;
    float in = -CHANGE;
    for (int i = 0; i < n; i++) {
      float before = out;
      if (i > 0) {
        stays[i][0] = out >= in - CHANGE;
        stays[i][1] = in >= out - CHANGE;
        out = Math.max(out, in - CHANGE);
        in = Math.max(in, before - CHANGE);
      }
      in += scores[i] + TILT;
    }
    boolean[] body = new boolean[n];
    boolean state = in > out;
    for (int i = n - 1; i >= 0; i--) {
      body[i] = state;
      state = stays[i][state ? 1 : 0] == state;
    }
    return body;
  }
}
