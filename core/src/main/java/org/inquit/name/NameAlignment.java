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

  private final ComparedName a;
  private final ComparedName b;

  /** How much agrees where part i of a lies beside part j of b. */
  private final double[][] single;

  /** The same for parts i and i + 1 of a together, and for j and j + 1 of b. */
  private final double[][] pairOfA;

  private final double[][] pairOfB;
  private final double[][] best;
  private double surest;

  NameAlignment(ComparedName a, ComparedName b) {
    this.a = a;
    this.b = b;
    this.single = agreements(a.parts(), b.parts());
    this.pairOfA = agreements(a.joined(), b.parts());
    this.pairOfB = agreements(a.parts(), b.joined());
    this.best = new double[a.size() + 1][1 << b.size()];
    for (double[] row : best) {
      Arrays.fill(row, -1);
    }
  }

  /** The weight that agrees against that and what speaks against it, in [0, 1]. */
  double score() {
    double agreed = agreed(0, 0);
    if (agreed == 0) {
      return 0;
    }
    double leftOfA = Math.max(0, a.weight() - agreed);
    double leftOfB = Math.max(0, b.weight() - agreed);
    double against =
        EXTRA * Math.abs(leftOfA - leftOfB) + CONTRADICTION * Math.min(leftOfA, leftOfB);
    return agreed / (agreed + against);
  }

  /** How alike the two full parts are that agree most, in [0, 1]. */
  double surest() {
    return surest;
  }

  private double[][] agreements(List<ComparedPart> ofA, List<ComparedPart> ofB) {
    double[][] agreements = new double[ofA.size()][ofB.size()];
    for (int i = 0; i < ofA.size(); i++) {
      for (int j = 0; j < ofB.size(); j++) {
        ComparedPart x = ofA.get(i);
        ComparedPart y = ofB.get(j);
        double likeness = x.likeness(y);
        surest = x.isInitial() || y.isInitial() ? surest : Math.max(surest, likeness);
        agreements[i][j] = likeness * (x.weight() + y.weight()) / 2;
      }
    }
    return agreements;
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
    double most = plus(single[i][j], i + 1, with);
    if (i + 1 < a.size()) {
      most = Math.max(most, plus(pairOfA[i][j], i + 2, with));
    }
    if (j + 1 < b.size() && (taken >> j + 1 & 1) == 0) {
      most = Math.max(most, plus(pairOfB[i][j], i + 1, with | 1 << j + 1));
    }
    return most;
  }

  private double plus(double agreement, int next, int taken) {
    return agreement == 0 ? 0 : agreement + agreed(next, taken);
  }
}
