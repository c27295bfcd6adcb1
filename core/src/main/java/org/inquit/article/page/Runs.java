package org.inquit.article.page;

/** Measures the runs of well scored lines, where a few other lines do not end a run. */
final class Runs {
  private static final int GAP = 3;
  private static final int FAR = 60;

  private final float[] words;
  private final int[] run;
  private final float[] mass;

  private Runs(float[] words) {
    this.words = words;
    this.run = new int[words.length];
    this.mass = new float[words.length + 1];
  }

  /** Fills in {@code RUN} and {@code APART}; {@code words} is zero where the score is poor. */
  static void measure(float[][] rows, float[] words) {
    Runs runs = new Runs(words);
    runs.number();
    int main = runs.largest();
    runs.fill(rows, main);
  }

  private void number() {
    int current = 0;
    int gap = GAP + 1;
    for (int i = 0; i < words.length; i++) {
      gap = words[i] > 0 ? 0 : gap + 1;
      current += gap == 0 && (i == 0 || run[i - 1] == 0) ? 1 : 0;
      run[i] = gap <= GAP ? current : 0;
      mass[run[i]] += words[i];
    }
  }

  private int largest() {
    int best = 0;
    for (int r = 1; r < mass.length; r++) {
      best = mass[r] > mass[best] || best == 0 ? r : best;
    }
    return best;
  }

  private void fill(float[][] rows, int main) {
    float all = 1;
    int first = -1;
    int last = -1;
    for (int i = 0; i < words.length; i++) {
      all += words[i];
      if (run[i] == main && words[i] > 0) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = 0; i < words.length; i++) {
      rows[i][Trait.RUN.ordinal()] = mass[run[i]] / all;
      int apart = first < 0 || i >= first && i <= last ? 0 : i < first ? i - first : i - last;
      rows[i][Trait.APART.ordinal()] = Math.max(-FAR, Math.min(FAR, apart));
    }
  }
}
