package org.inquit.date;

/**
 * A text as words, numbers and marks, in arrays; asking beyond either end is harmless.
 *
 * <p>Words keep no apostrophes or hyphens, so "year's" is {@code year}, {@code '}, {@code s}.
 */
class DateTokens {
  private static final int NOT_A_NUMBER = -1;
  private static final int MOST_DIGITS = 9;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Word[] words;
  private final int count;

  DateTokens(String text, int[] starts, int[] ends, Word[] words, int count) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.count = count;
  }

  static DateTokens of(String text) {
    return new DateScanner(text).scan();
  }

  int count() {
    return count;
  }

  private boolean has(int i) {
    return i >= 0 && i < count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Word word(int i) {
    return has(i) ? words[i] : Word.NONE;
  }

  boolean is(int i, WordClass type) {
    return word(i).is(type);
  }

  int value(int i, WordClass type) {
    return word(i).value(type);
  }

  boolean says(int i, String word) {
    return word(i).text().equals(word);
  }

  /** The number written in digits, its first nine, or -1. */
  int number(int i) {
    if (word(i) != Word.DIGITS) {
      return NOT_A_NUMBER;
    }
    int value = 0;
    for (int at = starts[i]; at < Math.min(ends[i], starts[i] + MOST_DIGITS); at++) {
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  /** How many digits a number is written with; zero for other tokens. */
  int digits(int i) {
    return word(i) == Word.DIGITS ? ends[i] - starts[i] : 0;
  }

  /** Whether the token is this one mark. */
  boolean mark(int i, char mark) {
    return has(i) && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == mark;
  }

  /** Whether the token is a hyphen or a dash. */
  boolean dash(int i) {
    return mark(i, '-') || mark(i, '–') || mark(i, '—') || mark(i, '‑');
  }

  boolean apostrophe(int i) {
    return mark(i, '\'') || mark(i, '’') || mark(i, '‘') || mark(i, '`');
  }

  /** Whether nothing stands between the token and the one before it. */
  boolean glued(int i) {
    return has(i) && i > 0 && starts[i] == ends[i - 1];
  }

  boolean capital(int i) {
    return has(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether the token is a word, known or not. */
  boolean letters(int i) {
    return has(i) && Character.isLetter(text.charAt(starts[i]));
  }

  /** Whether a line ends between the token and the one before it. */
  boolean newline(int i) {
    if (!has(i)) {
      return true;
    }
    for (int at = i == 0 ? 0 : ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return i == 0;
  }

  /** The token behind {@code phrase}, lower case, if the text reads so from {@code i}; else -1. */
  int after(int i, String phrase) {
    if (!has(i) || !text.regionMatches(true, starts[i], phrase, 0, phrase.length())) {
      return -1;
    }
    int end = starts[i] + phrase.length();
    int at = i;
    while (has(at) && ends[at] < end) {
      at++;
    }
    return has(at) && ends[at] == end ? at + 1 : -1;
  }

  String string(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Whether the word ends so. */
  boolean endsWith(int i, String suffix) {
    return has(i) && text.startsWith(suffix, Math.max(starts[i], ends[i] - suffix.length()));
  }
}
