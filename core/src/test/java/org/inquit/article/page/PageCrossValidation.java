package org.inquit.article.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads each part of the training pages with models trained on the others, and prints how well:
 * {@code PageCrossValidation DATA [FOLDS]}. Pages of one group stay together.
 */
final class PageCrossValidation {
  private PageCrossValidation() {}

  public static void main(String[] args) throws IOException {
    List<TrainingPage> all = TrainingPage.read(Path.of(args[0]));
    int parts = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Folds folds = new Folds(all, parts, 3);
    Map<String, PageFigures> figures = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      List<TrainingPage> seen = folds.out(part, all);
      Models text = PageTrainer.train(TrainingPage.of(seen, false), false);
      Models html = PageTrainer.train(TrainingPage.of(seen, true), true);
      Models web = new Models(html.first(), html.second(), text.titles());
      for (TrainingPage page : folds.in(part, all)) {
        Reading read = new Reading(page.lines(), page.html() ? web : text);
        for (String name : List.of(page.html() ? "html" : "text", page.set())) {
          figures.computeIfAbsent(name, n -> new PageFigures()).add(page, read);
        }
      }
    }
    figures.forEach((name, figure) -> System.out.println(name + " " + figure));
  }
}
