package org.inquit.article.page;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Words before a colon that say what a line holds: {@code Tags:}, {@code Source:}. */
final class Openings {
  private static final Lexicon WORDS = Lexicon.load(Openings.class, "line-openings.txt");

  private Openings() {}

  /** What stands behind the opening of a line that holds {@code sort}, or {@code null}. */
  static String behind(Line line, String sort) {
    Tokens tokens = line.tokens();
    int entry = WORDS.find(tokens, 0);
    if (entry < 0 || !WORDS.label(entry).equals(sort)) {
      return null;
    }
    int colon = WORDS.length(entry);
    boolean opened = colon < tokens.size() && tokens.is(colon, Kind.COLON);
    return opened ? line.text().substring(tokens.end(colon)).strip() : null;
  }
}
