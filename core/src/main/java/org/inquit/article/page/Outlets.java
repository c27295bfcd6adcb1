package org.inquit.article.page;

import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Words that names of newspapers, agencies and stations have: {@code Herald}, {@code News}. */
final class Outlets {
  private static final Lexicon WORDS = Lexicon.load(Outlets.class, "outlet-words.txt");

  private Outlets() {}

  /** Whether {@code name} holds such a word. */
  static boolean is(String name) {
    Tokens tokens = Tokens.of(name);
    for (int i = 0; i < tokens.size(); i++) {
      if (is(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word stands at {@code i}. */
  static boolean is(Tokens tokens, int i) {
    return WORDS.find(tokens, i) >= 0;
  }
}
