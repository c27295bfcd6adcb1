package org.inquit.name;

import java.util.List;

/** Reads letters as another language would: "Nikolaj" as "Nikolay", "Anouar" as "Anwar". */
final class Readings {
  private record Rule(char[] letters, char reading, boolean beforeVowel) {}

  private static final List<Rule> RULES =
      Resource.lines("readings.txt").stream().map(Readings::rule).toList();

  private Readings() {}

  /**
   * Writes {@code word[from, from + count)}, plain letters, in its other reading.
   *
   * @param out has room for {@code count} letters
   * @return how many letters were written; 0 where there is no other reading
   */
  static int other(char[] word, int from, int count, char[] out) {
    int end = from + count;
    int length = 0;
    boolean other = false;
    for (int i = from; i < end; ) {
      Rule rule = rule(word, i, end);
      out[length++] = rule == null ? word[i] : rule.reading;
      other |= rule != null;
      i += rule == null ? 1 : rule.letters.length;
    }
    return other ? length : 0;
  }

  private static Rule rule(char[] word, int at, int end) {
    for (int i = 0; i < RULES.size(); i++) {
      if (holds(RULES.get(i), word, at, end)) {
        return RULES.get(i);
      }
    }
    return null;
  }

  private static boolean holds(Rule rule, char[] word, int at, int end) {
    int next = at + rule.letters.length;
    if (next > end || rule.beforeVowel && (next == end || !isVowel(word[next]))) {
      return false;
    }
    for (int i = 0; i < rule.letters.length; i++) {
      if (word[at + i] != rule.letters[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(char c) {
    return c == 'y' || Consonants.isVowel(c);
  }

  private static Rule rule(String line) {
    String[] words = line.split(" ");
    return new Rule(words[0].toCharArray(), words[1].charAt(0), words.length > 2);
  }
}
