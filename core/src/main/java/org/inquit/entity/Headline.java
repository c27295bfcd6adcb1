package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Tells lines set in title case or in capitals, where a capital says nothing. */
final class Headline {
  private static final int FEWEST_WORDS = 4;

  private Headline() {}

  static boolean is(Tokens tokens, Tags tags, int first, int end) {
    int words = 0;
    int small = 0;
    int plainCapitals = 0;
    int shouted = 0;
    for (int i = first; i < end; i++) {
      if (tokens.is(i, Kind.WORD)) {
        boolean long4 = tokens.end(i) - tokens.start(i) > 3;
        words++;
        shouted += tokens.allCapitals(i) ? 1 : 0;
        small += long4 && !tokens.capital(i) ? 1 : 0;
        plainCapitals += i > first && long4 && tokens.capital(i) && tags.word(i) >= 0 ? 1 : 0;
      }
    }
    boolean closed = end > first && tokens.matches(end - 1, ".") && shouted < words;
    return words >= FEWEST_WORDS && plainCapitals >= 2 && small <= plainCapitals / 4 && !closed;
  }
}
