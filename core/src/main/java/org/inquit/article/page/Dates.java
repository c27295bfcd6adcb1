package org.inquit.article.page;

import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;

/** Takes dates out of short texts. */
final class Dates {
  private static final DateFinder FINDER = new DateFinder();

  /** The fewest digits of a day with its year: 5 2019, 1/2/19. */
  private static final int FEWEST_DIGITS = 4;

  private Dates() {}

  /** Whether {@code text} has digits enough for a day with its year. */
  static boolean mayHoldDay(String text) {
    return digits(text) >= FEWEST_DIGITS;
  }

  /** Whether {@code text} holds no letter. */
  static boolean isNumeric(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** "Jan. 5" without its year. */
  private static boolean isDayOfYear(DateExpression date) {
    return date.value() != null && date.value().startsWith("--");
  }

  /** What stands before the first absolute date in {@code text}. */
  static String cutFrom(String text) {
    if (digits(text) == 0) {
      return text;
    }
    return FINDER.find(text, DateAnchors.NONE).stream()
        .filter(date -> !date.relative() || isDayOfYear(date))
        .findFirst()
        .map(date -> text.substring(0, date.span().start()))
        .orElse(text);
  }
}
