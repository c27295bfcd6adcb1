package org.inquit.text;

import java.util.Arrays;

/** Cuts a text into {@link Tokens} in one pass. */
final class Tokenizer {
  /** The hash is FNV-1a, here of whole characters. */
  private static final long PRIME = 0x100000001B3L;

  private static final long SEED = 0xCBF29CE484222325L;
  private static final int ASCII = 128;

  /** What each ASCII letter or digit is, the lower-case form of each ASCII character. */
  private static final byte[] SHAPES = new byte[ASCII];

  private static final char[] FOLDED = new char[ASCII];
  private static final int LETTER = 1;
  private static final int UPPER = 2;
  private static final int DIGIT = 4;

  static {
    for (char c = 0; c < ASCII; c++) {
      FOLDED[c] = Character.toLowerCase(c);
      int letter = Character.isLetter(c) ? LETTER : 0;
      SHAPES[c] =
          (byte)
              (Character.isUpperCase(c) ? LETTER | UPPER : Character.isDigit(c) ? DIGIT : letter);
    }
  }

  private final String text;
  private final char[] chars;
  private final int length;
  private int[] starts;
  private int[] ends;
  private long[] hashes;
  private short[] flags;
  private int size;
  private int at;
  private int before = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE | Tokens.BLANK_LINE_BEFORE;

  Tokenizer(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.length = chars.length;
    int guess = length / 4 + 16;
    starts = new int[guess];
    ends = new int[guess];
    hashes = new long[guess];
    flags = new short[guess];
  }

  Tokens run() {
    while (at < length) {
      char c = chars[at];
      if (c < ASCII ? (SHAPES[c] & LETTER) != 0 : opensWord(c)) {
        word();
      } else if (Characters.isSpace(c)) {
        space(c);
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        sign(c);
      }
    }
    return new Tokens(text, size, starts, ends, hashes, flags);
  }

  private static boolean opensWord(char c) {
    return !Characters.isSpace(c) && (Character.isLetter(c) || Character.isSurrogate(c));
  }

  static char fold(char c) {
    if (c < ASCII) {
      return FOLDED[c];
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private void space(char c) {
    before |= Tokens.SPACE_BEFORE;
    if (c == '\n' || c == '\r' && !(at + 1 < length && chars[at + 1] == '\n')) {
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
    long hash = SEED;
    while (at < length) {
      char c = chars[at];
      int shape = c < ASCII ? SHAPES[c] : 0;
      if (shape != 0) {
        capitals += shape >> 1 & 1;
        letters += shape & LETTER;
      } else if (isWordCharacter(c)) {
        capitals += Character.isUpperCase(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
      } else if (joins(c)) {
        extra = Tokens.HYPHENED;
      } else if (c == '.' && at - start == 1 && dotted()) {
        at = dottedEnd();
        emit(start, Kind.WORD, Tokens.DOTTED | Tokens.CAPITAL * capitals);
        return;
      } else if (!Characters.isApostrophe(c) || !letterAt(at + 1) || clitic()) {
        break;
      }
      hash = (hash ^ fold(c)) * PRIME;
      at++;
    }
    int shape = Character.isUpperCase(chars[start]) ? Tokens.CAPITAL : 0;
    shape |= letters > 1 && capitals == letters ? Tokens.ALL_CAPITALS : 0;
    emit(start, Kind.WORD, shape | extra, hash);
  }

  private static boolean isWordCharacter(char c) {
    return c >= ASCII
        && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Characters.isMark(c));
  }

  private boolean joins(char c) {
    return Characters.isHyphen(c) && at + 1 < length && Character.isLetterOrDigit(chars[at + 1]);
  }

  private boolean letterAt(int i) {
    return i < length && Character.isLetter(chars[i]);
  }

  /** A letter, a period and a letter with a period: "U.S."; the cursor stands on a period. */
  private boolean dotted() {
    return letterAt(at + 1) && at + 2 < length && chars[at + 2] == '.';
  }

  private int dottedEnd() {
    int end = at + 1;
    while (letterAt(end) && end + 1 < length && chars[end + 1] == '.') {
      end += 2;
    }
    return end;
  }

  /** Whether the apostrophe at the cursor begins 's, 'll, 've, 're, 'd or 'm at a word's end. */
  private boolean clitic() {
    int end = at + 1;
    while (end < length && end - at <= 3 && Character.isLetterOrDigit(chars[end])) {
      end++;
    }
    char a = fold(chars[at + 1]);
    return switch (end - at) {
      case 2 -> a == 's' || a == 'd' || a == 'm';
      case 3 -> a == 'l' || (a == 'v' || a == 'r') && fold(chars[at + 2]) == 'e';
      default -> false;
    };
  }

  private void number() {
    int start = at++;
    int extra = 0;
    while (at < length) {
      char c = chars[at];
      if (Characters.isHyphen(c) && at + 1 < length && Character.isLetterOrDigit(chars[at + 1])) {
        extra = Tokens.HYPHENED;
      } else if (!Character.isLetterOrDigit(c) && !((c == ',' || c == '.') && digitAt(at + 1))) {
        break;
      }
      at++;
    }
    emit(start, Kind.NUMBER, extra);
  }

  private boolean digitAt(int i) {
    return i < length && chars[i] >= '0' && chars[i] <= '9';
  }

  private void sign(char c) {
    int start = at++;
    boolean twice = at < length && chars[at] == c;
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
      while (at < length && chars[at] == '.') {
        at++;
      }
    }
    emit(start, kind, 0);
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
    return before != 0 && (at >= length || Characters.isSpace(chars[at]));
  }

  private void emit(int start, Kind kind, int shape) {
    long hash = SEED;
    for (int i = start; i < at; i++) {
      hash = (hash ^ fold(chars[i])) * PRIME;
    }
    emit(start, kind, shape, hash);
  }

  /** A token that ends at the cursor. */
  private void emit(int start, Kind kind, int shape, long hash) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = at;
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
