package org.inquit.name;

/** Folds a word in plain letters to its consonants, alike ones on one, in place. */
final class Skeleton {
  /** Letters as bits. */
  private static final int VOWELS = letters("aeiouy");

  private static final int TAKING_H = letters("kgtdscpz");

  private Skeleton() {}

  /**
   * Folds the first {@code length} letters of {@code word}.
   *
   * @return the new length; never more
   */
  static int fold(char[] word, int length) {
    int out = 0;
    for (int i = 0; i < length; i++) {
      char next = i + 1 < length ? word[i + 1] : 0;
      char folded = isVowel(word[i]) ? (i == 0 ? 'a' : 0) : consonant(word[i], next);
      if (folded != 0 && (out == 0 || word[out - 1] != folded)) {
        word[out++] = folded;
      }
      if (next == 'h' && i + 1 < length && isOf(TAKING_H, word[i])) {
        i++;
      }
    }
    return out;
  }

  private static boolean isVowel(char c) {
    return isOf(VOWELS, c);
  }

  private static boolean isOf(int letters, char c) {
    return c >= 'a' && c <= 'z' && (letters >> c - 'a' & 1) != 0;
  }

  private static int letters(String all) {
    return all.chars().map(c -> 1 << c - 'a').reduce(0, (a, b) -> a | b);
  }

  private static char consonant(char c, char next) {
    return switch (c) {
      case 'k' -> next == 'h' ? 'h' : 'k';
      case 'q' -> 'k';
      case 'c' -> next == 'h' ? 'c' : next == 'e' || next == 'i' ? 's' : 'k';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> c;
    };
  }
}
