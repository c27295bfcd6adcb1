package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.inquit.article.page.Boosting.Settings;
import org.inquit.article.page.Columns.Column;
import org.junit.jupiter.api.Test;

class BoostingTest {
  private static final Settings SETTINGS = new Settings(40, 2, 0.3f, 0.8f, 1, 0.1f, 0.01f);
  private static final List<Column> COLUMNS =
      List.of(new Column(Trait.WORDS, 0), new Column(Trait.WORDS, -1), new Column(Trait.COMMAS, 0));

  @Test
  void treesLearnWhatTwoTraitsTellTogether() {
    List<float[][]> pages = pages(60);
    Forest forest = Boosting.grow(SETTINGS, COLUMNS, pages, Loss.sorts(golds(pages), ones(pages)));
    int right = 0;
    int all = 0;
    for (float[][] page : pages(20)) {
      float[] scores = forest.scores(page);
      for (int i = 0; i < page.length; i++) {
        right += scores[i] > 0 == isGold(page, i) ? 1 : 0;
        all++;
      }
    }
    assertTrue(right > 0.97 * all, right + " of " + all);
  }

  @Test
  void theSamePagesGrowTheSameTrees() {
    List<float[][]> pages = pages(20);
    Loss loss = Loss.sorts(golds(pages), ones(pages));
    assertEquals(
        Boosting.grow(SETTINGS, COLUMNS, pages, loss).nodes(),
        Boosting.grow(SETTINGS, COLUMNS, pages, loss).nodes());
  }

  @Test
  void linesWithoutWeightTeachNothing() {
    List<float[][]> pages = pages(20);
    float[] none = new float[ones(pages).length];
    Forest forest = Boosting.grow(SETTINGS, COLUMNS, pages, Loss.sorts(golds(pages), none));
    for (float score : forest.scores(pages.getFirst())) {
      assertEquals(0, score);
    }
  }

  @Test
  void aChoiceIsLearntWithinEachPage() {
    List<float[][]> pages = pages(60);
    List<Integer> sizes = pages.stream().map(p -> p.length).toList();
    boolean[] candidates = new boolean[ones(pages).length];
    boolean[] golds = new boolean[candidates.length];
    int at = 0;
    for (float[][] page : pages) {
      int longest = longest(page);
      for (int i = 0; i < page.length; i++) {
        candidates[at] = true;
        golds[at++] = i == longest;
      }
    }
    Forest forest = Boosting.grow(SETTINGS, COLUMNS, pages, Loss.choice(sizes, candidates, golds));
    int right = 0;
    for (float[][] page : pages) {
      right += page[best(forest.scores(page))][Trait.WORDS.ordinal()] >= 16 ? 1 : 0;
    }
    assertTrue(right > 54, right + " of 60");
  }

  /** Long lines behind short ones are gold. */
  private static boolean isGold(float[][] page, int i) {
    return page[i][Trait.WORDS.ordinal()] >= 10 && i > 0 && page[i - 1][Trait.WORDS.ordinal()] < 10;
  }

  private static List<float[][]> pages(int count) {
    Random random = new Random(count);
    List<float[][]> pages = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      float[][] page = new float[12][Trait.COUNT];
      for (float[] row : page) {
        row[Trait.WORDS.ordinal()] = random.nextInt(20);
        row[Trait.COMMAS.ordinal()] = random.nextInt(3);
      }
      pages.add(page);
    }
    return pages;
  }

  private static boolean[] golds(List<float[][]> pages) {
    boolean[] golds = new boolean[pages.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (float[][] page : pages) {
      for (int i = 0; i < page.length; i++) {
        golds[at++] = isGold(page, i);
      }
    }
    return golds;
  }

  private static float[] ones(List<float[][]> pages) {
    float[] ones = new float[pages.stream().mapToInt(p -> p.length).sum()];
    Arrays.fill(ones, 0.1f);
    return ones;
  }

  private static int longest(float[][] page) {
    float[] words = new float[page.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = page[i][Trait.WORDS.ordinal()];
    }
    return best(words);
  }

  private static int best(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
