package org.inquit.article.page;

import java.util.Locale;

/** How well pages are read: mean precision and recall of bodies, share of headlines right. */
final class PageFigures {
  private double precision;
  private double recall;
  private int found;
  private int pages;
  private int right;
  private int titles;

  void add(TrainingPage gold, Reading read) {
    double[] judged = Shingles.judge(gold.body(), String.join("\n", read.paragraphs()));
    pages++;
    recall += judged[1];
    if (!Double.isNaN(judged[0])) {
      precision += judged[0];
      found++;
    }
    if (!gold.title().isEmpty()) {
      titles++;
      right += TrainingPage.isTitle(gold.title(), read.headline()) ? 1 : 0;
    }
  }

  /** F1 of the two means. */
  double f1() {
    double p = precision / found;
    double r = recall / pages;
    return 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "pages %d body P %.4f R %.4f F1 %.4f titles %d right %.3f",
        pages,
        precision / found,
        recall / pages,
        f1(),
        titles,
        (double) right / titles);
  }
}
