package org.inquit.text;

/** Tells a nickname in quotation marks between two parts of a name from words that are quoted. */
public final class Nicknames {
  private static final int LONGEST = 3;

  private Nicknames() {}

  /**
   * How many tokens from {@code open} on are a nickname with its marks, as in <i>Jan "the Ox"
   * Berg</i>; 0 for none. It has at most three words, one of them with a capital.
   *
   * @param end the first token that no longer counts
   */
  public static int length(Tokens tokens, int open, int end) {
    boolean behindName =
        open > 0 && isMark(tokens, open) && tokens.capital(open - 1) && tokens.spaceBefore(open);
    if (!behindName) {
      return 0;
    }
    int close = open + 1;
    boolean named = false;
    while (close < end && close - open <= LONGEST && tokens.is(close, Kind.WORD)) {
      named |= tokens.capital(close++);
    }
    boolean closed =
        named && close + 1 < end && isMark(tokens, close) && !tokens.spaceBefore(close);
    boolean beforeName = closed && tokens.capital(close + 1) && tokens.spaceBefore(close + 1);
    return beforeName ? close + 1 - open : 0;
  }

  private static boolean isMark(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case QUOTE, OPEN_QUOTE, CLOSE_QUOTE, APOSTROPHE -> true;
      default -> false;
    };
  }
}
