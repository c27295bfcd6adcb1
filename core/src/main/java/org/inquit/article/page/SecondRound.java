package org.inquit.article.page;

import java.util.List;

/** Measures lines against those that a first round found to be body. */
final class SecondRound {
  private static final int NEAR = 3;
  private static final int WIDE = 10;

  private final List<Line> lines;
  private final float[][] rows;
  private final float[] scores;
  private final float[] words;

  private SecondRound(List<Line> lines, float[][] rows, float[] scores) {
    this.lines = lines;
    this.rows = rows;
    this.scores = scores;
    this.words = new float[scores.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = scores[i] > 0 ? rows[i][Trait.WORDS.ordinal()] : 0;
    }
  }

  /** Fills in the traits of the second round. */
  static void measure(List<Line> lines, float[][] rows, float[] scores) {
    SecondRound round = new SecondRound(lines, rows, scores);
    round.neighbours();
    round.topic();
    Runs.measure(rows, round.words);
  }

  private void neighbours() {
    float all = 1;
    for (float w : words) {
      all += w;
    }
    float before = 0;
    for (int i = 0; i < scores.length; i++) {
      float[] row = rows[i];
      row[Trait.SCORE.ordinal()] = scores[i];
      row[Trait.BEFORE.ordinal()] = mean(i - NEAR, i);
      row[Trait.BEHIND.ordinal()] = mean(i + 1, i + 1 + NEAR);
      row[Trait.MASS_BEFORE.ordinal()] = mass(i - WIDE, i);
      row[Trait.MASS_BEHIND.ordinal()] = mass(i + 1, i + 1 + WIDE);
      row[Trait.PROGRESS.ordinal()] = before / all;
      before += words[i];
    }
  }

  /** Mean probability, where lines beyond the page count as none. */
  private float mean(int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(to, scores.length); i++) {
      sum += 1 / (1 + Math.exp(-scores[i]));
    }
    return (float) (sum / (to - from));
  }

  private float mass(int from, int to) {
    float sum = 0;
    for (int i = Math.max(0, from); i < Math.min(to, scores.length); i++) {
      sum += words[i];
    }
    return sum;
  }

  private void topic() {
    WordCounts holders = new WordCounts(lines);
    for (int i = 0; i < scores.length; i++) {
      if (words[i] > 0) {
        holders.add(i);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      rows[i][Trait.TOPIC.ordinal()] = holders.share(i, words[i] > 0 ? 2 : 1);
    }
  }
}
