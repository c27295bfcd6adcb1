package org.inquit.name;

/** How many letters must change to make one word of another; vowels count less, swaps once. */
final class Distance {
  private static final double VOWEL = .5;
  private static final double SWAP = 1;

  private Distance() {}

  /** How far two words are from each other; any number above {@code most} where it is more. */
  static double between(String a, String b, double most) {
    double[] before = new double[b.length() + 1];
    double[] above = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + cost(b.charAt(j - 1));
    }
    double nearestAbove = 0;
    for (int i = 1; i <= a.length(); i++) {
      double nearest = next(a, i, b, before, above, row);
      if (Math.min(nearest, nearestAbove + SWAP) > most) {
        return nearest;
      }
      nearestAbove = nearest;
      double[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  /** Fills the row of letter {@code i} of a; returns the least of it. */
  private static double next(
      String a, int i, String b, double[] before, double[] above, double[] row) {
    row[0] = above[0] + cost(a.charAt(i - 1));
    double nearest = row[0];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = cheapest(a, i, b, j, above, row);
      if (isSwap(a, i, b, j)) {
        row[j] = Math.min(row[j], before[j - 2] + SWAP);
      }
      nearest = Math.min(nearest, row[j]);
    }
    return nearest;
  }

  private static double cheapest(String a, int i, String b, int j, double[] above, double[] row) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    double changed = above[j - 1] + (x == y ? 0 : Math.max(cost(x), cost(y)));
    return Math.min(changed, Math.min(above[j] + cost(x), row[j - 1] + cost(y)));
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static double cost(char c) {
    return Consonants.isVowel(c) ? VOWEL : 1;
  }
}
