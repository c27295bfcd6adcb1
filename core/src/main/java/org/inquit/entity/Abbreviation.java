package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Tells short forms that are explained in brackets: "gross domestic product (GDP)". */
final class Abbreviation {
  private Abbreviation() {}

  /** Whether the words before the bracket that holds {@code at} spell it and have no capitals. */
  static boolean isOfSmallWords(Tokens tokens, int at, String printed) {
    if (at < 2 || !tokens.is(at - 1, Kind.OPEN_BRACKET)) {
      return false;
    }
    int letters = printed.endsWith("s") ? printed.length() - 1 : printed.length();
    int word = at - 2;
    for (int k = letters - 1; k >= 0 && word >= 0; k--, word--) {
      if (tokens.capital(word) || Character.toLowerCase(printed.charAt(k)) != tokens.first(word)) {
        return false;
      }
    }
    return true;
  }
}
