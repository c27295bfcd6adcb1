package org.inquit.date;

import static org.inquit.date.WordClass.SHORT;
import static org.inquit.date.WordClass.TITLE;

/** Where sentences begin and end. */
final class Stops {
  private Stops() {}

  static boolean beginsSentence(DateTokens t, int i) {
    return t.newline(i) || endsSentence(t, i - 1) && !t.glued(i);
  }

  /** A full stop behind an abbreviation or before a small letter ends none. */
  static boolean endsSentence(DateTokens t, int i) {
    if (t.mark(i, '!') || t.mark(i, '?')) {
      return true;
    }
    if (!t.mark(i, '.') || t.glued(i + 1)) {
      return false;
    }
    boolean abbreviated =
        t.is(i - 1, SHORT)
            || t.is(i - 1, TITLE)
            || t.letters(i - 1) && t.end(i - 1) - t.start(i - 1) == 1;
    return !abbreviated && (t.capital(i + 1) || !t.letters(i + 1));
  }
}
