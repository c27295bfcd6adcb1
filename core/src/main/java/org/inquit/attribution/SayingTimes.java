package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

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
    boolean timed = last - 1 > from && isTime(role(last, to)) && role(last - 1, to).equals("this");
    return timed ? last - 1 : to;
  }

  /**
   * Where a time that begins at {@code from} ends and a clause of its own begins; {@code from} when
   * there is no such time, or it is the subject of the clause ("said Tuesday would be cold").
   */
  int end(int from, int limit) {
    int i = from;
    while (role(i, limit).equals("before")) {
      i++;
    }
    int last = role(i, limit).equals("this") ? i + 1 : i;
    String role = role(last, limit);
    if (role.equals("day") || role.equals("adverb")) {
      i = withPart(in.tokens, last, limit);
    } else if (last > i && isTime(role)) {
      i = last + 1;
    } else {
      return from;
    }
    return i < limit && beginsClause(i) ? i : from;
  }

  private String role(int i, int limit) {
    return role(in.tokens, i, limit);
  }

  private boolean beginsClause(int i) {
    return switch (in.tags.of(i)) {
      case DET, PRON, PROPN, NOUN, ADJ, NUM -> !in.tokens.is(i, Kind.CLITIC);
      default -> false;
    };
  }

  /**
   * Where a time that begins at {@code from} ends, which is no part of the phrase behind it: "Last
   * week" of "Last week Berg", "Monday night" of "on Monday night police"; {@code from} when there
   * is none.
   */
  static int before(Tokens tokens, int from, int limit) {
    return switch (role(tokens, from, limit)) {
      case "adverb", "ahead" -> from + 1;
      case "this", "coming" ->
          isTime(role(tokens, from + 1, limit)) ? withPart(tokens, from + 1, limit) : from;
      case "before" ->
          role(tokens, from + 1, limit).equals("day") ? withPart(tokens, from + 1, limit) : from;
      case "day" -> follows(tokens, from, "before") ? withPart(tokens, from, limit) : from;
      case "month" -> follows(tokens, from, "within") ? withNumber(tokens, from, limit) : from;
      default -> isYear(tokens, from) && follows(tokens, from, "within") ? from + 1 : from;
    };
  }

  /** Whether the words before {@code i}, printed as a name of a time is, call for one. */
  private static boolean follows(Tokens tokens, int i, String role) {
    boolean name = tokens.capital(i) || tokens.is(i, Kind.NUMBER);
    return name && i > 0 && role(tokens, i - 1, i).equals(role);
  }

  private static int withPart(Tokens tokens, int day, int limit) {
    return role(tokens, day + 1, limit).equals("part") ? day + 2 : day + 1;
  }

  private static int withNumber(Tokens tokens, int month, int limit) {
    boolean numbered = month + 1 < limit && tokens.is(month + 1, Kind.NUMBER);
    return numbered ? month + 2 : month + 1;
  }

  private static boolean isYear(Tokens tokens, int i) {
    boolean four = tokens.end(i) - tokens.start(i) == 4 && tokens.is(i, Kind.NUMBER);
    return four && (tokens.first(i) == '1' || tokens.first(i) == '2');
  }

  private static boolean isTime(String role) {
    return switch (role) {
      case "day", "adverb", "part", "month", "span" -> true;
      default -> false;
    };
  }

  /** What a word is for a time; empty where it is none. */
  private static String role(Tokens tokens, int i, int limit) {
    int entry = i < limit ? WORDS.find(tokens, i) : -1;
    return entry < 0 ? "" : WORDS.label(entry);
  }
}
