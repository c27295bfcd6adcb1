package org.inquit.article.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inquit.article.page.Boosting.Settings;
import org.inquit.article.page.Columns.Column;

/**
 * Trains what tells the lines of pages apart: {@code PageTrainer DATA FOLDER}, see {@code
 * docs/page-training.md}.
 *
 * <p>A later round is trained on what the earlier say of pages that they have not seen, since that
 * is what it will meet.
 */
final class PageTrainer {
  private static final int PARTS = 4;
  private static final Settings BODY = new Settings(150, 5, 0.08f, 0.7f, 0.4f, 0.3f, 0.1f);
  private static final Settings TITLE = new Settings(120, 4, 0.08f, 0.7f, 0.4f, 1f, 0.2f);

  /** Traits of a page's markup. */
  private static final Set<Trait> MARKUP = EnumSet.range(Trait.LINKED, Trait.FOREIGN);

  /** How many neighbours to each side count, beside the line itself. */
  private static final Map<Trait, Integer> FIRST_NEAR =
      Map.ofEntries(
          Map.entry(Trait.WORDS, 2),
          Map.entry(Trait.FUNCTION, 2),
          Map.entry(Trait.SENTENCES, 1),
          Map.entry(Trait.CAPITALS, 1),
          Map.entry(Trait.ENDING, 2),
          Map.entry(Trait.FURNITURE, 2),
          Map.entry(Trait.NUMBERS, 2),
          Map.entry(Trait.SHAPE, 2),
          Map.entry(Trait.LINKED, 2),
          Map.entry(Trait.TAG, 1),
          Map.entry(Trait.CHROME, 1),
          Map.entry(Trait.BAD, 1),
          Map.entry(Trait.SIBLINGS, 1),
          Map.entry(Trait.REPEATED, 1));

  private static final Map<Trait, Integer> SECOND_NEAR =
      Map.of(
          Trait.SCORE,
          4,
          Trait.SHAPE,
          1,
          Trait.TOPIC,
          1,
          Trait.WORDS,
          1,
          Trait.ENDING,
          1,
          Trait.APART,
          1);

  private static final Map<Trait, Integer> TITLE_NEAR =
      Map.of(
          Trait.WORDS,
          3,
          Trait.CAPITALS,
          2,
          Trait.NUMBERS,
          3,
          Trait.EDITOR,
          2,
          Trait.FURNITURE,
          2,
          Trait.SCORE,
          1,
          Trait.ENDING,
          1,
          Trait.TOPIC,
          1,
          Trait.REPEATED,
          1,
          Trait.OUTLET,
          1);

  private final boolean html;
  private final List<TrainingPage> pages;
  private final Folds folds;

  private PageTrainer(List<TrainingPage> pages, boolean html) {
    this.pages = pages;
    this.html = html;
    this.folds = new Folds(pages, PARTS, 5);
  }

  public static void main(String[] args) throws IOException {
    List<TrainingPage> all = TrainingPage.read(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    Models text = train(TrainingPage.of(all, false), false);
    Models html = train(TrainingPage.of(all, true), true);
    write(text.first(), folder.resolve("text-first.bin"));
    write(text.second(), folder.resolve("text-second.bin"));
    write(html.first(), folder.resolve("html-first.bin"));
    write(html.second(), folder.resolve("html-second.bin"));
    write(text.titles(), folder.resolve("title.bin"));
  }

  private static void write(Forest forest, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      forest.write(out);
    }
  }

  /** Models for pages of one kind; headlines are learnt from pages of text alone. */
  static Models train(List<TrainingPage> pages, boolean html) {
    return new PageTrainer(pages, html).train();
  }

  private Models train() {
    Forest first = first(pages);
    Map<TrainingPage, float[][]> rows = new TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      Forest unseen = first(folds.out(part, pages));
      folds.in(part, pages).forEach(p -> rows.put(p, measured(p, unseen)));
    }
    Forest second = second(pages, rows);
    return new Models(first, second, html ? null : titles(rows));
  }

  private Forest first(List<TrainingPage> seen) {
    return bodies(
        seen,
        seen.stream().map(TrainingPage::rows).toList(),
        columns(Trait.SECOND_ROUND, FIRST_NEAR));
  }

  private Forest second(List<TrainingPage> seen, Map<TrainingPage, float[][]> rows) {
    return bodies(
        seen, seen.stream().map(rows::get).toList(), columns(Trait.THIRD_ROUND, SECOND_NEAR));
  }

  private static Forest bodies(
      List<TrainingPage> seen, List<float[][]> rows, List<Column> columns) {
    boolean[] gold = new boolean[rows.stream().mapToInt(r -> r.length).sum()];
    float[] weights = new float[gold.length];
    int at = 0;
    for (TrainingPage page : seen) {
      System.arraycopy(page.gold(), 0, gold, at, page.gold().length);
      System.arraycopy(page.weights(), 0, weights, at, page.gold().length);
      at += page.gold().length;
    }
    return Boosting.grow(BODY, columns, rows, Loss.sorts(gold, weights));
  }

  private static float[][] measured(TrainingPage page, Forest first) {
    float[][] rows = page.rows();
    SecondRound.measure(page.lines(), rows, first.scores(rows));
    return rows;
  }

  private Forest titles(Map<TrainingPage, float[][]> rows) {
    List<float[][]> found = new ArrayList<>();
    List<boolean[]> candidates = new ArrayList<>();
    List<boolean[]> golds = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Forest unseen = second(folds.out(part, pages), rows);
      for (TrainingPage page : folds.in(part, pages)) {
        if (!page.title().isEmpty()) {
          float[][] row = rows.get(page);
          boolean[] body = BodyFinder.likeliest(unseen.scores(row));
          ThirdRound.measure(page.lines(), row, body);
          found.add(row);
          candidates.add(Reading.headlines(row, body));
          golds.add(page.titles(candidates.getLast()));
        }
      }
    }
    List<Integer> sizes = found.stream().map(r -> r.length).toList();
    Loss loss = Loss.choice(sizes, joined(candidates), joined(golds));
    return Boosting.grow(TITLE, columns(Trait.COUNT, TITLE_NEAR), found, loss);
  }

  private static boolean[] joined(List<boolean[]> pages) {
    boolean[] all = new boolean[pages.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (boolean[] page : pages) {
      System.arraycopy(page, 0, all, at, page.length);
      at += page.length;
    }
    return all;
  }

  /** The columns of all traits below {@code end}, and of neighbours. */
  private List<Column> columns(int end, Map<Trait, Integer> near) {
    List<Column> columns = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      if (trait.ordinal() >= end || !html && MARKUP.contains(trait)) {
        continue;
      }
      int wide = near.getOrDefault(trait, 0);
      for (int n = -wide; n <= wide; n++) {
        columns.add(new Column(trait, n));
      }
    }
    return columns;
  }
}
