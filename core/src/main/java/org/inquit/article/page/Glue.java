package org.inquit.article.page;

/** Parts what pages print without a space between: {@code 2022Updated}, {@code MayBy}. */
final class Glue {
  private static final int SHORTEST_MONTH = 3;

  private Glue() {}

  /** The text with a space between a digit and a capital, a small letter and a capital or digit. */
  static String loosen(String text) {
    StringBuilder loose = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && glued(text.charAt(i - 1), text.charAt(i))
          || isMonthAfterCapitals(text, i)
          || isClockAfterYear(text, i)
          || isNumberAfterYear(text, i)
          || isAfterYearAndComma(text, i)) {
        loose.append(' ');
      }
      loose.append(text.charAt(i));
    }
    return loose.toString();
  }

  private static boolean glued(char left, char right) {
    return Character.isUpperCase(right)
            && (Character.isDigit(left) || Character.isLowerCase(left))
            && !(Character.isDigit(left) && (right == 'T' || right == 'Z' || right == 'W'))
        || Character.isDigit(right) && Character.isLowerCase(left)
        || right == '|'
        || left == '|';
  }

  /** {@code PMDecember 22}: a capital, a word in small letters, a number. */
  private static boolean isMonthAfterCapitals(String text, int i) {
    if (i == 0 || !Character.isUpperCase(text.charAt(i - 1)) || !isCapitalized(text, i)) {
      return false;
    }
    int end = i + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end - i >= SHORTEST_MONTH
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isDigit(text.charAt(end + 1));
  }

  private static boolean isCapitalized(String text, int i) {
    return Character.isUpperCase(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i + 1));
  }

  /** Whether a clock time begins at {@code i} right behind a year: {@code 20234:46}. */
  private static boolean isClockAfterYear(String text, int i) {
    if (i < 4 || !Character.isDigit(text.charAt(i)) || !isYear(text, i - 4)) {
      return false;
    }
    int colon = text.indexOf(':', i);
    return colon > i && colon <= i + 2;
  }

  /** {@code Dec 05, 20232 Shares}: a year behind a comma or a month has four digits. */
  private static boolean isNumberAfterYear(String text, int i) {
    return i >= 6
        && Character.isDigit(text.charAt(i))
        && isYear(text, i - 4)
        && text.charAt(i - 5) == ' '
        && (text.charAt(i - 6) == ',' || Character.isLetter(text.charAt(i - 6)));
  }

  /** {@code 2023,01:51pm}. */
  private static boolean isAfterYearAndComma(String text, int i) {
    return i >= 5
        && text.charAt(i - 1) == ','
        && Character.isDigit(text.charAt(i))
        && isYear(text, i - 5);
  }

  private static boolean isYear(String text, int at) {
    boolean century = text.startsWith("20", at) || text.startsWith("19", at);
    boolean alone = at == 0 || !Character.isDigit(text.charAt(at - 1));
    return century
        && alone
        && Character.isDigit(text.charAt(at + 2))
        && Character.isDigit(text.charAt(at + 3));
  }
}
