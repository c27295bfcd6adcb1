package org.inquit.text;

import java.util.Arrays;

/** Cuts a text into {@link Tokens} in one pass. */
final class Tokenizer {
  private static final int PRIME = 0x01000193;
  private static final int SEED = 0x811C9DC5;

  private final String text;
  private final int length;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private short[] flags;
  private int size;
  private int at;
  private int before = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE | Tokens.BLANK_LINE_BEFORE;

  Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    int guess = length / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    hashes = new int[guess];
    flags = new short[guess];
  }

  Tokens run() {
    while (at < length) {
      char c = text.charAt(at);
      if (Characters.isSpace(c)) {
        space(c);
      } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
        word();
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        sign(c);
      }
    }
    return new Tokens(text, size, starts, ends, hashes, flags);
  }

  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private void space(char c) {
    before |= Tokens.SPACE_BEFORE;
    if (c == '\n' || c == '\r' && !(at + 1 < length && text.charAt(at + 1) == '\n')) {
      boolean second = (before & Tokens.LINE_BEFORE) != 0;
      before |= second ? Tokens.BLANK_LINE_BEFORE : Tokens.LINE_BEFORE;
    }
    at++;
  }

  /** Letters and digits; a hyphen or an apostrophe joins when a letter follows. */
  private void word() {
    int start = at;
    int capitals = 0;
    int letters = 0;
    int extra = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Characters.isMark(c)) {
        capitals += Character.isUpperCase(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
      } else if (joins(c)) {
        extra = Tokens.HYPHENED;
      } else if (c == '.' && at - start == 1 && dotted()) {
        at = dottedEnd();
        emit(start, at, Kind.WORD, Tokens.DOTTED | Tokens.CAPITAL * capitals);
        return;
      } else if (!Characters.isApostrophe(c) || !letterAt(at + 1)) {
        break;
      } else if (clitic()) {
        break;
      }
      at++;
    }
    int shape = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
    shape |= letters > 1 && capitals == letters ? Tokens.ALL_CAPITALS : 0;
    emit(start, at, Kind.WORD, shape | extra);
  }

  private boolean joins(char c) {
    return Characters.isHyphen(c)
        && at + 1 < length
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean letterAt(int i) {
    return i < length && Character.isLetter(text.charAt(i));
  }

  /** A letter, a period and a letter with a period: "U.S."; the cursor stands on a period. */
  private boolean dotted() {
    return letterAt(at + 1) && at + 2 < length && text.charAt(at + 2) == '.';
  }

  private int dottedEnd() {
    int end = at + 1;
    while (letterAt(end) && end + 1 < length && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end;
  }

  /** Whether the apostrophe at the cursor begins 's, 'll, 've, 're, 'd or 'm at a word's end. */
  private boolean clitic() {
    int end = at + 1;
    while (end < length && end - at <= 3 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    char a = fold(text.charAt(at + 1));
    return switch (end - at) {
      case 2 -> a == 's' || a == 'd' || a == 'm';
      case 3 -> a == 'l' || (a == 'v' || a == 'r') && fold(text.charAt(at + 2)) == 'e';
      default -> false;
    };
  }

  private void number() {
    int start = at++;
    int extra = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (Characters.isHyphen(c)
          && at + 1 < length
          && Character.isLetterOrDigit(text.charAt(at + 1))) {
        extra = Tokens.HYPHENED;
      } else if (!Character.isLetterOrDigit(c) && !((c == ',' || c == '.') && digitAt(at + 1))) {
        break;
      }
      at++;
    }
    emit(start, at, Kind.NUMBER, extra);
  }

  private boolean digitAt(int i) {
    return i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private void sign(char c) {
    int start = at++;
    boolean twice = at < length && text.charAt(at) == c;
    Kind kind = Characters.sign(c);
    if (twice && (c == '\'' || c == '`')) {
      at++;
      kind = c == '`' ? Kind.OPEN_QUOTE : Kind.QUOTE;
    } else if (Characters.isApostrophe(c) && letterAt(at) && followsWord() && endsClitic()) {
      kind = Kind.CLITIC;
    } else if (Characters.isHyphen(c)) {
      kind = twice || spaced() ? Kind.DASH : Kind.SIGN;
      at += twice ? 1 : 0;
    } else if (c == '.') {
      while (at < length && text.charAt(at) == '.') {
        at++;
      }
    }
    emit(start, at, kind, 0);
  }

  private boolean followsWord() {
    return before == 0 && size > 0;
  }

  /** Takes the letters of a clitic into the token. */
  private boolean endsClitic() {
    at--;
    boolean clitic = clitic();
    at++;
    while (clitic && letterAt(at)) {
      at++;
    }
    return clitic;
  }

  private boolean spaced() {
    return before != 0 && (at >= length || Characters.isSpace(text.charAt(at)));
  }

  private void emit(int start, int end, Kind kind, int shape) {
    if (size == starts.length) {
      grow();
    }
    int hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ fold(text.charAt(i))) * PRIME;
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    flags[size++] = (short) (kind.ordinal() | shape | before);
    before = 0;
  }

  private void grow() {
    int more = size + (size >> 1);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    hashes = Arrays.copyOf(hashes, more);
    flags = Arrays.copyOf(flags, more);
  }
}
