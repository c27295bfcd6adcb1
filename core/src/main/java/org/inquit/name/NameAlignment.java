package org.inquit.name;

import java.util.Arrays;
import java.util.List;

/**
 * The best way to lay the parts of two names side by side: each part agrees with one part of the
 * other name, or two neighbours with one that is written together.
 */
final class NameAlignment {
  /** What a part takes away that only one name has. */
  private static final double EXTRA = .25;

  /** What a part takes away where the other name has another one instead. */
  private static final double CONTRADICTION = 1.5;

  private final List<ComparedPart> a;
  private final List<ComparedPart> b;
  private final double[][] best;

  NameAlignment(ComparedName a, ComparedName b) {
    this.a = a.parts();
    this.b = b.parts();
    this.best = new double[this.a.size() + 1][1 << this.b.size()];
  }

  /** The weight that agrees against that and what speaks against it, in [0, 1]. */
  double score() {
    for (double[] row : best) {
      Arrays.fill(row, -1);
    }
    double agreed = agreed(0, 0);
    if (agreed == 0) {
      return 0;
    }
    double leftOfA = Math.max(0, weight(a) - agreed);
    double leftOfB = Math.max(0, weight(b) - agreed);
    double against =
        EXTRA * Math.abs(leftOfA - leftOfB) + CONTRADICTION * Math.min(leftOfA, leftOfB);
    return agreed / (agreed + against);
  }

  /** The most weight that can agree from part {@code i} of a on, {@code taken} parts of b apart. */
  private double agreed(int i, int taken) {
    if (i == a.size()) {
      return 0;
    }
    if (best[i][taken] < 0) {
      double most = agreed(i + 1, taken);
      for (int j = 0; j < b.size(); j++) {
        if ((taken >> j & 1) == 0) {
          most = Math.max(most, laid(i, j, taken));
        }
      }
      best[i][taken] = most;
    }
    return best[i][taken];
  }

  /** Part {@code i} laid beside part {@code j}, alone or with a neighbour. */
  private double laid(int i, int j, int taken) {
    int with = taken | 1 << j;
    double most = agreement(a.get(i), b.get(j), i + 1, with);
    if (i + 1 < a.size()) {
      most = Math.max(most, agreement(a.get(i).joined(a.get(i + 1)), b.get(j), i + 2, with));
    }
    if (j + 1 < b.size() && (taken >> j + 1 & 1) == 0) {
      ComparedPart both = b.get(j).joined(b.get(j + 1));
      most = Math.max(most, agreement(a.get(i), both, i + 1, with | 1 << j + 1));
    }
    return most;
  }

  private double agreement(ComparedPart x, ComparedPart y, int next, int taken) {
    double likeness = x.likeness(y);
    return likeness == 0 ? 0 : likeness * (x.weight() + y.weight()) / 2 + agreed(next, taken);
  }

  private static double weight(List<ComparedPart> parts) {
    return parts.stream().mapToDouble(ComparedPart::weight).sum();
  }
}
