package org.inquit.text;

/** Tells the place and agency before an article's first words: "OSLO, Oct. 3 (Agency) -". */
public final class Datelines {
  private static final int LONGEST = 18;
  private static final int MOST_WORDS = 6;

  private Datelines() {}

  /** The token behind the dateline that begins with {@code first}; {@code first} for none. */
  public static int end(Tokens tokens, int first) {
    boolean marked = tokens.allCapitals(first);
    boolean open = false;
    int words = 0;
    int last = Math.min(tokens.size() - 1, first + LONGEST);
    for (int i = first; i < last && (i == first || !tokens.lineBefore(i)); i++) {
      if (isDash(tokens, i)) {
        return marked && i > first && begins(tokens, i + 1) ? i + 1 : first;
      }
      open = tokens.is(i, Kind.OPEN_BRACKET) || open && !tokens.is(i, Kind.CLOSE_BRACKET);
      marked |= open;
      words += tokens.is(i, Kind.WORD) ? 1 : 0;
      if (!open && !mayHold(tokens, i) || words > MOST_WORDS) {
        return first;
      }
    }
    return first;
  }

  private static boolean isDash(Tokens tokens, int i) {
    return tokens.is(i, Kind.DASH) || tokens.first(i) == '_' && tokens.is(i, Kind.SIGN);
  }

  private static boolean mayHold(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case WORD -> tokens.capital(i);
      case NUMBER, COMMA, CLOSE_BRACKET -> true;
      case TERMINATOR -> tokens.first(i) == '.';
      case SIGN -> tokens.first(i) == '/';
      default -> false;
    };
  }

  private static boolean begins(Tokens tokens, int i) {
    return !tokens.lineBefore(i)
        && switch (tokens.kind(i)) {
          case WORD -> tokens.capital(i);
          case NUMBER, QUOTE, OPEN_QUOTE -> true;
          default -> false;
        };
  }
}
