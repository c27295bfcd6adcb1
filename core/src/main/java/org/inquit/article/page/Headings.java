package org.inquit.article.page;

import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Words that head a line without being a place: {@code Watch:}, {@code Analysis:}. */
final class Headings {
  private static final Lexicon WORDS = Lexicon.load(Headings.class, "heading-words.txt");
  private static final Lexicon FURNITURE = Lexicon.load(Headings.class, "page-furniture.txt");

  private Headings() {}

  /** Whether {@code head} holds a word that a place or a name has not. */
  static boolean is(String head) {
    Tokens tokens = Tokens.of(head);
    for (int i = 0; i < tokens.size(); i++) {
      if (WORDS.find(tokens, i) >= 0 || FURNITURE.find(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
