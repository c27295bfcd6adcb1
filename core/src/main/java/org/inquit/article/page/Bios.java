package org.inquit.article.page;

import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Lines about the author: {@code X is a reporter at}. */
final class Bios {
  private static final Lexicon WORDS = Lexicon.load(Bios.class, "author-words.txt");

  private Bios() {}

  static boolean is(String line) {
    Tokens tokens = Tokens.of(line);
    for (int i = 0; i < tokens.size(); i++) {
      if (WORDS.find(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
