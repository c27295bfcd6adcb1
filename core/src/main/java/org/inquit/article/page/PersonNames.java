package org.inquit.article.page;

import java.util.ArrayList;
import java.util.List;
import org.inquit.name.PersonName;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Tells names of persons in bylines. */
final class PersonNames {
  private static final int MOST_WORDS = 5;

  private PersonNames() {}

  /** The names that {@code text} lists, as far as it lists nothing but names; else none. */
  static List<String> listed(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",|;|&|\\band\\b|\\bwith\\b")) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!isName(name)) {
        break;
      }
      names.add(name);
    }
    return names;
  }

  /** Whether {@code text} is two to five capitalised words, none of which a name has not. */
  static boolean isName(String text) {
    Tokens tokens = Tokens.of(text);
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Kind.WORD)) {
        words++;
        if (isEnding(text, tokens, i)) {
          return false;
        }
        boolean small = i > 0 && tokens.end(i) - tokens.start(i) <= 3;
        if (!tokens.capital(i) && !small) {
          return false;
        }
      } else if (!tokens.is(i, Kind.TERMINATOR) && !tokens.is(i, Kind.APOSTROPHE)) {
        return false;
      }
    }
    return words >= 2 && words <= MOST_WORDS && !Headings.is(text) && !Outlets.is(text);
  }

  /** Whether a word is glued to a dot and small: {@code news.example}. */
  private static boolean isEnding(String text, Tokens tokens, int i) {
    return i > 0
        && tokens.is(i - 1, Kind.TERMINATOR)
        && tokens.end(i - 1) == tokens.start(i)
        && Character.isLowerCase(text.charAt(tokens.start(i)));
  }

  /** Whether the first part is a given name that is known. */
  static boolean isKnown(String name) {
    PersonName parsed = PersonName.parse(name);
    return parsed.gender().isPresent() && parsed.parts().size() > 1;
  }
}
