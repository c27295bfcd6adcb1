package org.inquit.date;

import java.util.Arrays;

/**
 * A text as words, numbers and marks, in arrays; asking beyond either end is harmless.
 *
 * <p>Words keep no apostrophes or hyphens, so "year's" is {@code year}, {@code '}, {@code s}.
 */
final class DateTokens {
  private static final int NOT_A_NUMBER = -1;
  private static final int MOST_DIGITS = 9;

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private Word[] words;
  private int count;

  private DateTokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    numbers = new int[guess];
    words = new Word[guess];
  }

  static DateTokens of(String text) {
    DateTokens tokens = new DateTokens(text);
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (c >= '0' && c <= '9') {
        at = tokens.scanNumber(at);
      } else if (Character.isLetter(c)) {
        at = tokens.scanWord(at);
      } else {
        tokens.add(at, ++at, NOT_A_NUMBER, Word.NONE);
      }
    }
    return tokens;
  }

  private int scanNumber(int start) {
    int end = start;
    int value = 0;
    for (; end < text.length() && digit(end); end++) {
      value = end - start < MOST_DIGITS ? value * 10 + text.charAt(end) - '0' : value;
    }
    add(start, end, value, Word.NONE);
    return end;
  }

  private boolean digit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int scanWord(int start) {
    int end = start;
    int hash = 0;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c >= 'a' && c <= 'z') {
        hash = DateLexicon.hash(hash, c);
      } else if (c >= 'A' && c <= 'Z') {
        hash = DateLexicon.hash(hash, (char) (c | 0x20));
      } else if (c > 0x7f && Character.isLetter(c)) {
        hash = DateLexicon.hash(hash, c);
      } else {
        break;
      }
    }
    add(start, end, NOT_A_NUMBER, DateLexicon.ENGLISH.find(text, start, end, hash));
    return end;
  }

  private void add(int start, int end, int number, Word word) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      numbers = Arrays.copyOf(numbers, size);
      words = Arrays.copyOf(words, size);
    }
    starts[count] = start;
    ends[count] = end;
    numbers[count] = number;
    words[count++] = word;
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

  /** The number written in digits, or -1. */
  int number(int i) {
    return has(i) ? numbers[i] : NOT_A_NUMBER;
  }

  /** How many digits a number is written with; zero for other tokens. */
  int digits(int i) {
    return number(i) < 0 ? 0 : ends[i] - starts[i];
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
