package org.inquit.name;

import java.util.List;

/** The spellings of single consonants, looked up letter by letter. */
final class Consonants {
  private static final int LETTERS = 26;
  private static final char SOFT_OR_HARD = '?';
  private static final char[] PAIRS = new char[LETTERS * LETTERS];
  private static final char[] TRIPLES = new char[LETTERS * LETTERS * LETTERS];

  static {
    List<String> lines = Resource.lines("consonants.txt");
    for (String line : lines) {
      int space = line.indexOf(' ');
      String spelling = line.substring(0, space);
      (space == 2 ? PAIRS : TRIPLES)[key(spelling.toCharArray(), 0, space)] =
          line.charAt(space + 1);
    }
  }

  private Consonants() {}

  /** How many letters from {@code i} write one consonant; one where no spelling is longer. */
  static int used(char[] word, int i, int end) {
    if (i + 1 >= end || !isLetter(word[i]) || !isLetter(word[i + 1])) {
      return 1;
    }
    if (i + 2 < end && isLetter(word[i + 2]) && TRIPLES[key(word, i, 3)] != 0) {
      return 3;
    }
    return PAIRS[key(word, i, 2)] != 0 ? 2 : 1;
  }

  /** The letter for the {@code used} letters from {@code i}; vowels are their own. */
  static char letter(char[] word, int i, int used, int end) {
    char next = i + used < end ? word[i + used] : 0;
    char listed = used == 1 ? single(word[i], next) : listed(word, i, used);
    return listed == SOFT_OR_HARD
        ? (next == 'e' || next == 'i' || next == 'y' ? 's' : 'k')
        : listed;
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static char listed(char[] word, int i, int used) {
    return (used == 2 ? PAIRS : TRIPLES)[key(word, i, used)];
  }

  private static char single(char c, char next) {
    return switch (c) {
      case 'c' -> SOFT_OR_HARD;
      case 'q' -> 'k';
      case 'w' -> 'v';
      case 'y' -> isVowel(next) ? 'y' : 'i';
      default -> c;
    };
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static int key(char[] word, int i, int count) {
    int key = 0;
    for (int k = i; k < i + count; k++) {
      key = key * LETTERS + word[k] - 'a';
    }
    return key;
  }
}
