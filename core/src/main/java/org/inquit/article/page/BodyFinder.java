package org.inquit.article.page;

import java.util.List;

/** Tells the lines of the body from those of the page around it. */
final class BodyFinder {
  /** Log odds added to every line: a lost sentence is worse than a kept one. */
  private static final float TILT = 0.3f;

  /** Log odds that a change between body and page must overcome. */
  private static final float CHANGE = 0.5f;

  /**
   * Log odds added where no line would be body: the likeliest of a poor page are better than none.
   */
  private static final float LENIENT = 2;

  /** Log odds added to sentences where there is hardly a page around them. */
  private static final float ALONE = 2.5f;

  /** A sentence has a smaller share of numbers; a date has more. */
  private static final float FEW_NUMBERS = 0.2f;

  /** A page has more lines without a sentence; a headline, a byline and a date are not yet one. */
  private static final int BARE = 6;

  private BodyFinder() {}

  /** Whether each line is body; the traits of the second round are filled into {@code rows}. */
  static boolean[] find(List<Line> lines, float[][] rows, Models models) {
    SecondRound.measure(lines, rows, models.first().scores(rows));
    float[] scores = models.second().scores(rows);
    if (isBare(rows)) {
      for (int i = 0; i < rows.length; i++) {
        scores[i] += isProse(rows[i]) ? ALONE : 0;
      }
    }
    return likeliestIfAny(scores);
  }

  private static boolean isProse(float[] row) {
    return row[Trait.SENTENCES.ordinal()] > 0
        && row[Trait.FURNITURE.ordinal()] == 0
        && row[Trait.NUMBERS.ordinal()] < FEW_NUMBERS;
  }

  /** Whether there is hardly more than an article: what is left of a page is mostly not prose. */
  static boolean isBare(float[][] rows) {
    int others = 0;
    for (float[] row : rows) {
      others += row[Trait.SENTENCES.ordinal()] == 0 ? 1 : 0;
    }
    return others <= BARE;
  }

  /** The likeliest lines, with more lenience where none are likely. */
  static boolean[] likeliestIfAny(float[] scores) {
    boolean[] body = likeliest(scores);
    if (ThirdRound.firstOf(body) < body.length) {
      return body;
    }
    float[] raised = new float[scores.length];
    for (int i = 0; i < raised.length; i++) {
      raised[i] = scores[i] + LENIENT;
    }
    return likeliest(raised);
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
