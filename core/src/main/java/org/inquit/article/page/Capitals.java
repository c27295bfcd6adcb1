package org.inquit.article.page;

import java.util.Arrays;

/** Words that begin with capitals, as names do. */
final class Capitals {
  private static final int MOST_WORDS = 6;

  private Capitals() {}

  /** Whether all words but small ones inside begin with a capital. */
  static boolean all(String name) {
    String[] words = name.strip().split("\\s+");
    return !name.isBlank()
        && words.length <= MOST_WORDS
        && Character.isUpperCase(words[0].charAt(0))
        && Arrays.stream(words)
            .allMatch(w -> w.length() <= 3 || !Character.isLowerCase(w.charAt(0)));
  }
}
