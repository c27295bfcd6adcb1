package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;

/** Tells the time of saying from what is said and from who says it. */
final class SayingTimes {
  private static final Lexicon WORDS = Lexicon.load(SayingTimes.class, "saying-times.txt");

  private final Passage in;

  SayingTimes(Passage in) {
    this.in = in;
  }

  /**
   * Where the words {@code [from, to)} end without a time: "the court" of "the court last week".
   */
  int without(int from, int to) {
    int last = to - 1;
    boolean time = is("day", last, to) || is("part", last, to) || is("span", last, to);
    return last - 1 > from && time && is("this", last - 1, to) ? last - 1 : to;
  }

  /**
   * Where a time that begins at {@code from} ends and a clause of its own begins; {@code from} when
   * there is no such time, or it is the subject of the clause ("said Tuesday would be cold").
   */
  int end(int from, int limit) {
    int i = from;
    while (is("before", i, limit)) {
      i++;
    }
    int last = is("this", i, limit) ? i + 1 : i;
    if (is("day", last, limit)) {
      i = is("part", last + 1, limit) ? last + 2 : last + 1;
    } else if (last > i && (is("part", last, limit) || is("span", last, limit))) {
      i = last + 1;
    } else {
      return from;
    }
    return i < limit && beginsClause(i) ? i : from;
  }

  private static boolean role(int entry, String role) {
    return entry >= 0 && WORDS.label(entry).equals(role);
  }

  private boolean is(String role, int i, int limit) {
    return i < limit && role(WORDS.find(in.tokens, i), role);
  }

  private boolean beginsClause(int i) {
    return switch (in.tags.of(i)) {
      case DET, PRON, PROPN, NOUN, ADJ, NUM -> !in.tokens.is(i, Kind.CLITIC);
      default -> false;
    };
  }
}
