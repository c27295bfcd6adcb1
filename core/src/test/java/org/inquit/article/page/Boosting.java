package org.inquit.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Grows trees one after the other, each on what those before it leave (gradient boosting). */
final class Boosting {
  /**
   * How trees grow.
   *
   * @param rate how much of its step a tree takes
   * @param pages share of the pages that a tree sees
   * @param asked share of the columns that a tree sees
   * @param ridge curvature added to each leaf, against leaves of few lines
   * @param least curvature that a leaf has at least
   */
  record Settings(
      int trees, int depth, float rate, float pages, float asked, float ridge, float least) {}

  private record Split(int column, int bin, double gain) {}

  private final Settings settings;
  private final Columns columns;
  private final int[] page;
  private final float[] slope;
  private final float[] curve;
  private final float[] scores;
  private final Random random = new Random(11);
  private final List<Forest.Node> nodes = new ArrayList<>();

  private Boosting(Settings settings, Columns columns, int[] page) {
    this.settings = settings;
    this.columns = columns;
    this.page = page;
    this.slope = new float[page.length];
    this.curve = new float[page.length];
    this.scores = new float[page.length];
  }

  static Forest grow(
      Settings settings, List<Columns.Column> columns, List<float[][]> rows, Loss loss) {
    int[] page =
        IntStream.range(0, rows.size())
            .flatMap(p -> IntStream.generate(() -> p).limit(rows.get(p).length))
            .toArray();
    Boosting boosting = new Boosting(settings, new Columns(columns, rows), page);
    for (int t = 0; t < settings.trees; t++) {
      boosting.tree(loss, rows.size());
    }
    return new Forest(boosting.nodes);
  }

  private void tree(Loss loss, int pages) {
    loss.slopes(scores, slope, curve);
    boolean[] seen = new boolean[pages];
    for (int p = 0; p < pages; p++) {
      seen[p] = random.nextFloat() < settings.pages;
    }
    int[] asked =
        IntStream.range(0, columns.size())
            .filter(c -> random.nextFloat() < settings.asked && columns.bins(c) > 1)
            .toArray();
    int[] lines =
        IntStream.range(0, page.length).filter(i -> curve[i] > 0 && seen[page[i]]).toArray();
    int[] others =
        IntStream.range(0, page.length).filter(i -> curve[i] <= 0 || !seen[page[i]]).toArray();
    grow(lines, others, asked, settings.depth);
  }

  /** Adds the node for the lines seen, and moves the scores of all its lines. */
  private void grow(int[] lines, int[] others, int[] asked, int depth) {
    double g = 0;
    double h = 0;
    for (int i : lines) {
      g += slope[i];
      h += curve[i];
    }
    Split split = depth > 0 && h >= 2 * settings.least ? best(lines, asked, g, h) : null;
    if (split == null) {
      leaf(lines, others, (float) (-settings.rate * g / (h + settings.ridge)));
      return;
    }
    int at = nodes.size();
    nodes.add(null);
    grow(side(lines, split, false), side(others, split, false), asked, depth - 1);
    nodes.set(at, columns.fork(split.column, split.bin, nodes.size() - at));
    grow(side(lines, split, true), side(others, split, true), asked, depth - 1);
  }

  private void leaf(int[] lines, int[] others, float value) {
    nodes.add(Forest.Node.leaf(value));
    for (int i : lines) {
      scores[i] += value;
    }
    for (int i : others) {
      scores[i] += value;
    }
  }

  private int[] side(int[] lines, Split split, boolean right) {
    byte[] bins = columns.of(split.column);
    int[] side = new int[lines.length];
    int n = 0;
    for (int i : lines) {
      if (bins[i] >= split.bin == right) {
        side[n++] = i;
      }
    }
    return Arrays.copyOf(side, n);
  }

  private Split best(int[] lines, int[] asked, double g, double h) {
    return Arrays.stream(asked)
        .parallel()
        .mapToObj(c -> split(c, lines, g, h))
        .reduce(null, (a, b) -> a == null || b != null && b.gain > a.gain ? b : a);
  }

  private Split split(int column, int[] lines, double g, double h) {
    int n = columns.bins(column);
    double[] slopes = new double[n];
    double[] curves = new double[n];
    byte[] bins = columns.of(column);
    for (int i : lines) {
      slopes[bins[i]] += slope[i];
      curves[bins[i]] += curve[i];
    }
    Split best = null;
    double most = gain(g, h) + 1e-7;
    double left = 0;
    double weight = 0;
    for (int b = 1; b < n; b++) {
      left += slopes[b - 1];
      weight += curves[b - 1];
      double gain = gain(left, weight) + gain(g - left, h - weight);
      if (weight >= settings.least && h - weight >= settings.least && gain > most) {
        most = gain;
        best = new Split(column, b, gain);
      }
    }
    return best;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.ridge);
  }
}
