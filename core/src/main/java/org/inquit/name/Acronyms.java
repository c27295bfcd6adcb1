package org.inquit.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Short names made of initials: "SDF" of "Syrian Democratic Forces", "U.N." of "United Nations".
 */
public final class Acronyms {
  private static final Set<String> SMALL = Resource.words("acronym-small-words.txt");
  private static final int LONGEST = 8;

  private Acronyms() {}

  /** Whether a word is printed as an acronym: two capitals or more, dots and few small letters. */
  public static boolean isAcronym(String word) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (!Character.isDigit(c) && c != '.' && c != '&' && c != '-') {
        return false;
      }
    }
    return capitals >= 2 && capitals * 2 > letters && letters <= LONGEST;
  }

  /** Words that an acronym may pass over, in plain letters. */
  public static Set<String> smallWords() {
    return SMALL;
  }

  /** Whether {@code acronym} can be the initials of {@code phrase}; small words may be left out. */
  public static boolean abbreviates(String acronym, String phrase) {
    String letters = Letters.plain(acronym);
    return letters.length() > 1 && stands(letters, 0, words(phrase), 0);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || phrase.charAt(i) == '-' || phrase.charAt(i) <= ' ') {
        if (i > from) {
          words.add(phrase.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static boolean stands(String letters, int at, List<String> words, int word) {
    if (word == words.size() || letters.length() - at > words.size() - word) {
      return word == words.size() && at == letters.length();
    }
    String plain = Letters.plain(words.get(word));
    if ((plain.isEmpty() || SMALL.contains(plain)) && stands(letters, at, words, word + 1)) {
      return true;
    }
    return at < letters.length()
        && !plain.isEmpty()
        && plain.charAt(0) == letters.charAt(at)
        && stands(letters, at + 1, words, word + 1);
  }
}
