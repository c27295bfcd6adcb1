package org.inquit.article.page;

import java.util.List;

/** Measures lines against the body: what a headline needs. */
final class ThirdRound {
  private static final int FAR = 60;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 32;

  /** How much longer a line that repeats a headline may be. */
  private static final int MORE = 80;

  private ThirdRound() {}

  /** Fills in the traits of the third round. */
  static void measure(List<Line> lines, float[][] rows, boolean[] body) {
    int first = firstOf(body);
    int stamp = FAR;
    for (int i = rows.length - 1; i >= 0; i--) {
      float[] row = rows[i];
      row[Trait.LEAD.ordinal()] = Math.max(-FAR, Math.min(FAR, first - i));
      row[Trait.STAMP.ordinal()] = stamp;
      stamp = isStamp(row) ? 1 : Math.min(FAR, stamp + 1);
      row[Trait.ECHO.ordinal()] =
          isShort(row) && first >= i && first - i <= FAR ? echo(lines, i) : 0;
    }
  }

  /** Index of the first line of the body, the number of lines where there is none. */
  static int firstOf(boolean[] body) {
    int first = 0;
    while (first < body.length && !body[first]) {
      first++;
    }
    return first;
  }

  /** Whether the line can be a headline by its length. */
  private static boolean isShort(float[] row) {
    return row[Trait.WORDS.ordinal()] >= 3 && row[Trait.WORDS.ordinal()] <= LONGEST;
  }

  private static boolean isStamp(float[] row) {
    return row[Trait.WORDS.ordinal()] <= 14
        && (row[Trait.EDITOR.ordinal()] > 0 || row[Trait.NUMBERS.ordinal()] > 0.2);
  }

  private static int echo(List<Line> lines, int i) {
    String text = lines.get(i).text();
    int count = 0;
    for (int k = 0; k < lines.size() && text.length() >= SHORTEST; k++) {
      String other = lines.get(k).text();
      boolean longer = other.length() > text.length() && other.length() <= text.length() + MORE;
      count += longer && other.contains(text) ? 1 : 0;
    }
    return count;
  }
}
