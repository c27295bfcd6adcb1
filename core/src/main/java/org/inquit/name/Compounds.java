package org.inquit.name;

/**
 * The words that end Arabic compounds, written onto the word before with any vowel between: din of
 * "Badreddine" and "Badruddin", Allah of "Saifullah" and "Saif Allah".
 */
final class Compounds {
  private static final int LEAST_BEFORE_DIN = 3;
  private static final int LEAST_BEFORE_ALLAH = 2;
  private static final char[] DIN = {'d', 'a', 'n'};
  private static final char[] ALLAH = {'a', 'l', 'a'};
  private static final char[] NOTHING = {};

  private Compounds() {}

  /**
   * Where the vowel begins that binds the ending of {@code word[from, end)}; {@code end} where
   * there is none.
   */
  static int stem(char[] word, int from, int end) {
    int ending = din(word, from, end);
    int least = LEAST_BEFORE_DIN;
    if (ending == end) {
      ending = allah(word, from, end);
      least = LEAST_BEFORE_ALLAH;
    }
    int stem = ending;
    while (ending < end && stem > from && Consonants.isVowel(word[stem - 1])) {
      stem--;
    }
    return stem < ending && stem - from >= least ? stem : end;
  }

  /**
   * How the ending sounds that begins with its vowel at {@code stem}; empty where there is none.
   */
  static char[] ending(char[] word, int stem, int end) {
    return stem == end ? NOTHING : word[end - 1] == 'n' || word[end - 1] == 'e' ? DIN : ALLAH;
  }

  /** Where the d of "din", "ddeen", "dine" stands; {@code end} where there is none. */
  private static int din(char[] word, int from, int end) {
    int at = end - (word[end - 1] == 'e' ? 2 : 1);
    if (at < from || word[at] != 'n') {
      return end;
    }
    int vowel = at;
    while (vowel > from && (word[vowel - 1] == 'i' || word[vowel - 1] == 'e')) {
      vowel--;
    }
    int letter = vowel;
    while (letter > from && word[letter - 1] == 'd') {
      letter--;
    }
    return vowel < at && letter < vowel ? letter : end;
  }

  /** Where the first l of "llah", "lla" stands; {@code end} where there is none. */
  private static int allah(char[] word, int from, int end) {
    int at = end - (word[end - 1] == 'h' ? 2 : 1);
    return at - 2 > from && word[at] == 'a' && word[at - 1] == 'l' && word[at - 2] == 'l'
        ? at - 2
        : end;
  }
}
