package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Reads the label of a speaker at the begin of a paragraph. */
final class Labels {
  private static final Lexicon WORDS = Lexicon.load(Labels.class, "turn-labels.txt");

  /** A label of more tokens is a clause. */
  private static final int LONGEST = 14;

  private static final int MOST_WORDS = 5;

  private final Tokens tokens;

  Labels(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The label that begins at {@code first}, or {@code null}. */
  Label read(int first, int end) {
    int known = WORDS.find(tokens, first, end);
    if (known >= 0) {
      int behind = first + WORDS.length(known);
      return behind < end ? known(WORDS.label(known), first, behind) : null;
    }
    int name = nameEnd(first, Math.min(end, first + LONGEST));
    int colon = name > first ? colon(name, Math.min(end, first + LONGEST)) : -1;
    if (colon < 0) {
      return null;
    }
    boolean capitals = capitals(first, name);
    if (!capitals && colon > name) {
      return null;
    }
    return new Label(capitals ? Label.Sort.CAPITALS : Label.Sort.NAME, first, name, colon);
  }

  private Label known(String label, int first, int behind) {
    boolean letter = tokens.end(first) - tokens.start(first) == 1;
    boolean period = letter && tokens.matches(behind, ".") && tokens.spaceBefore(behind + 1);
    if (!tokens.capital(first) || !tokens.is(behind, Kind.COLON) && !period) {
      return null;
    }
    return switch (label) {
      case "question" -> new Label(Label.Sort.QUESTION, first, behind, behind);
      case "answer" -> new Label(Label.Sort.ANSWER, first, behind, behind);
      default -> null;
    };
  }

  /** Behind the capitalised words at {@code first}, with the periods of titles and initials. */
  private int nameEnd(int first, int limit) {
    int words = 0;
    int i = first;
    while (i < limit && (named(i) || i > first && tokens.matches(i, "."))) {
      words += tokens.is(i, Kind.WORD) ? 1 : 0;
      i++;
    }
    return words <= MOST_WORDS ? i : first;
  }

  private boolean named(int i) {
    return tokens.is(i, Kind.WORD) && tokens.capital(i);
  }

  /** The colon behind a name; an office may stand between commas or brackets. */
  private int colon(int name, int limit) {
    if (name < limit && !tokens.is(name, Kind.COMMA) && !tokens.is(name, Kind.OPEN_BRACKET)) {
      return tokens.is(name, Kind.COLON) ? name : -1;
    }
    for (int i = name; i < limit; i++) {
      if (tokens.is(i, Kind.COLON)) {
        return i;
      }
    }
    return -1;
  }

  private boolean capitals(int first, int end) {
    boolean some = false;
    for (int i = first; i < end; i++) {
      boolean shouted = tokens.allCapitals(i) || endsInCapitals(i);
      if (tokens.is(i, Kind.WORD) && !shouted && tokens.end(i) - tokens.start(i) > 1) {
        return false;
      }
      some |= shouted;
    }
    return some;
  }

  /** "McGEE": a small letter within a name in capitals. */
  private boolean endsInCapitals(int i) {
    int end = tokens.end(i);
    return end - tokens.start(i) > 3
        && Character.isUpperCase(tokens.text().charAt(end - 1))
        && Character.isUpperCase(tokens.text().charAt(end - 2));
  }
}
