package org.inquit.analysis;

import java.util.Collection;

/**
 * How words begin that may have one of some terms among their forms: a word and its stem are alike
 * but for case, marks on letters, and what stands at their ends.
 */
public final class WordBeginnings {
  private static final int ASCII = 128;
  private static final int LONGEST = 4;

  private final String[] beginnings;
  private final boolean[] first = new boolean[ASCII];

  /**
   * @param terms as {@link TextForm} gives them
   */
  public WordBeginnings(Collection<String> terms) {
    beginnings =
        terms.stream()
            .map(WordBeginnings::beginning)
            .filter(beginning -> !beginning.isEmpty())
            .distinct()
            .toArray(String[]::new);
    for (String beginning : beginnings) {
      first[beginning.charAt(0)] = true;
    }
  }

  /** What a stem and all its words share: the last letter of a stem may be its own. */
  private static String beginning(String term) {
    String word = TextForm.word(term);
    int most = Math.min(LONGEST, Math.max(1, word.length() - 1));
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < word.length() && i < most && word.charAt(i) < ASCII; i++) {
      beginning.append(plain(word.charAt(i)));
    }
    return beginning.toString();
  }

  /** Without case; "dying" has the stem "die". */
  private static char plain(char c) {
    char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    return lower == 'y' ? 'i' : lower;
  }

  /** Whether a part of a text may hold such a word; where not, it surely does not. */
  public boolean in(CharSequence text, int from, int to) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!inside && at(text, i, to)) {
        return true;
      }
      inside = c < ASCII && Character.isLetterOrDigit(c);
    }
    return false;
  }

  /** Whether a word that begins at {@code start} may be one. */
  boolean at(CharSequence text, int start, int to) {
    char c = text.charAt(start);
    if (c >= ASCII) {
      return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
    if (!first[plain(c)]) {
      return false;
    }
    for (String beginning : beginnings) {
      if (begins(text, start, to, beginning)) {
        return true;
      }
    }
    return false;
  }

  /** An acronym's periods do not count; a letter beyond ASCII may stand for any. */
  private static boolean begins(CharSequence text, int start, int to, String beginning) {
    int same = 0;
    for (int i = start; i < to && same < beginning.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return true;
      }
      if (plain(c) == beginning.charAt(same)) {
        same++;
      } else if (c != '.') {
        return false;
      }
    }
    return same == beginning.length();
  }
}
