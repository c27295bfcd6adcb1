package org.inquit.name;

/** Folds a word in plain letters to its consonants, alike ones on one, in place. */
final class Skeleton {
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
      if (next == 'h' && i + 1 < length && "kgtdscpz".indexOf(word[i]) >= 0) {
        i++;
      }
    }
    return out;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
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
