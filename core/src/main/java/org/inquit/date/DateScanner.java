package org.inquit.date;

import java.util.Arrays;

/** Cuts a text into tokens in one pass, looking up each word while it is read. */
final class DateScanner {
  private static final int ASCII = 128;
  private static final byte SPACE = 1;
  private static final byte DIGIT = 2;
  private static final byte LETTER = 3;
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = kindOf(c);
    }
  }

  private final String text;
  private int[] starts;
  private int[] ends;
  private Word[] words;
  private int count;

  DateScanner(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    words = new Word[guess];
  }

  private static byte kindOf(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) ? LETTER : 0;
  }

  private static byte kind(char c) {
    return c < ASCII ? KINDS[c] : kindOf(c);
  }

  DateTokens scan() {
    int at = 0;
    while (at < text.length()) {
      at =
          switch (kind(text.charAt(at))) {
            case SPACE -> at + 1;
            case DIGIT -> number(at);
            case LETTER -> word(at);
            default -> add(at, at + 1, Word.NONE);
          };
    }
    return new DateTokens(text, starts, ends, words, count);
  }

  private int number(int start) {
    int end = start + 1;
    while (end < text.length() && kind(text.charAt(end)) == DIGIT) {
      end++;
    }
    return add(start, end, Word.DIGITS);
  }

  private int word(int start) {
    int end = start;
    int hash = 0;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (kind(c) != LETTER) {
        break;
      }
      hash = DateLexicon.hash(hash, c < ASCII ? (char) (c | 0x20) : c);
    }
    return add(start, end, DateLexicon.ENGLISH.find(text, start, end, hash));
  }

  private int add(int start, int end, Word word) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      words = Arrays.copyOf(words, size);
    }
    starts[count] = start;
    ends[count] = end;
    words[count++] = word;
    return end;
  }
}
