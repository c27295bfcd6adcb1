package org.inquit.article.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The traits of all lines of many pages, each sorted into a few bins. */
final class Columns {
  /** What trees may ask: a trait of the line, or of a neighbour. */
  record Column(Trait trait, int neighbour) {}

  private static final int MOST = 40;

  private final List<Column> columns;
  private final float[][] cuts;
  private final byte[][] bins;

  Columns(List<Column> columns, List<float[][]> pages) {
    this.columns = columns;
    this.cuts = new float[columns.size()][];
    this.bins = new byte[columns.size()][];
    IntStream.range(0, columns.size()).parallel().forEach(c -> fill(c, pages));
  }

  int size() {
    return columns.size();
  }

  /** How many bins a column has. */
  int bins(int column) {
    return cuts[column].length + 1;
  }

  /** The bin of each line. */
  byte[] of(int column) {
    return bins[column];
  }

  /** A fork whose right side begins with {@code bin}. */
  Forest.Node fork(int column, int bin, int right) {
    Column c = columns.get(column);
    return new Forest.Node(c.trait.ordinal(), c.neighbour, cuts[column][bin - 1], right);
  }

  private void fill(int column, List<float[][]> pages) {
    float[] values = values(columns.get(column), pages);
    cuts[column] = cuts(values);
    bins[column] = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      int at = Arrays.binarySearch(cuts[column], values[i]);
      bins[column][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  private static float[] values(Column column, List<float[][]> pages) {
    float[] values = new float[pages.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (float[][] rows : pages) {
      for (int i = 0; i < rows.length; i++) {
        int near = i + column.neighbour;
        boolean beyond = near < 0 || near >= rows.length;
        values[at++] = beyond ? Float.NEGATIVE_INFINITY : rows[near][column.trait.ordinal()];
      }
    }
    return values;
  }

  /** All values but the least where they are few, else values of equal distances in rank. */
  private static float[] cuts(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] all = distinct(sorted, 1);
    return all.length <= MOST ? all : distinct(sorted, sorted.length / (MOST + 1));
  }

  private static float[] distinct(float[] sorted, int step) {
    float[] distinct = new float[sorted.length / step + 1];
    int count = 0;
    for (int i = step; i < sorted.length; i += step) {
      if (sorted[i] > (count == 0 ? sorted[0] : distinct[count - 1])) {
        distinct[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(distinct, count);
  }
}
