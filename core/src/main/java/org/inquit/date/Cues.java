package org.inquit.date;

import static org.inquit.date.Stops.beginsSentence;
import static org.inquit.date.Stops.endsSentence;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What stands around a date that may tell whether it lies behind or ahead, as short texts.
 *
 * <p>{@code a1=on}: the word before; {@code b1=}: the word behind ({@code a2}, {@code b2}: one word
 * further); {@code l:} and {@code L:}: a word of the same sentence before, near and far; {@code r:}
 * and {@code R:}: behind; {@code vl=}, {@code vr=}: the kind of the nearest verb on either side;
 * {@code o=}: the kind behind where the date opens a clause; {@code t=}: what {@link Verbs} says.
 */
final class Cues {
  private static final int LEFT = 24;
  private static final int RIGHT = 15;
  private static final int NEAR = 5;
  private static final int BESIDE = 3;
  private static final int CLOSE = 8;
  private static final List<WordClass> VERBS =
      List.of(
          WordClass.MODAL, WordClass.PLAN, WordClass.PAST, WordClass.PRESENT, WordClass.PROMISE);

  private final DateTokens t;
  private final Verbs verbs;

  Cues(DateTokens tokens, Verbs verbs) {
    t = tokens;
    this.verbs = verbs;
  }

  /** Hands each cue around the tokens {@code [from, to)} to {@code cue}. */
  void around(int from, int to, Consumer<String> cue) {
    beside(from, to, cue);
    boolean opens = verbs.opens(from);
    String left = opens ? "none" : before(from, cue);
    String right = behind(to, cue);
    cue.accept("v=" + kindOnly(left) + "/" + right);
    cue.accept("t=" + verbs.around(from, to));
    if (opens) {
      cue.accept("o=" + right);
    }
  }

  private void beside(int from, int to, Consumer<String> cue) {
    boolean opens = beginsSentence(t, from);
    cue.accept("a1=" + (opens ? "^" : word(from - 1)));
    cue.accept("a2=" + (opens || beginsSentence(t, from - 1) ? "^" : word(from - 2)));
    cue.accept("b1=" + word(to));
    cue.accept("b2=" + word(to + 1));
  }

  private String before(int from, Consumer<String> cue) {
    String verb = "none";
    for (int i = from - 1; i >= Math.max(0, from - LEFT) && !endsSentence(t, i); i--) {
      say(i, from - i <= NEAR ? "l:" : "L:", cue);
      String kind = verb.equals("none") ? kind(i) : null;
      verb = kind == null ? verb : kind + distance(from - i);
      if (beginsSentence(t, i)) {
        break;
      }
    }
    cue.accept("vl=" + kindOnly(verb));
    cue.accept("vl=" + verb);
    return verb;
  }

  private static int distance(int words) {
    return words <= BESIDE ? 1 : words <= CLOSE ? 2 : 3;
  }

  private static String kindOnly(String verb) {
    return verb.equals("none") ? verb : verb.substring(0, verb.length() - 1);
  }

  private String behind(int to, Consumer<String> cue) {
    String verb = "none";
    int end = Math.min(t.count(), to + RIGHT);
    for (int i = to; i < end && !beginsSentence(t, i); i++) {
      say(i, i - to < NEAR ? "r:" : "R:", cue);
      String kind = verb.equals("none") ? kind(i) : null;
      verb = kind == null ? verb : kind;
    }
    cue.accept("vr=" + verb);
    return verb;
  }

  private void say(int i, String side, Consumer<String> cue) {
    if (t.letters(i) && !name(i)) {
      cue.accept(side + word(i));
      if (t.endsWith(i, "ed")) {
        cue.accept(side + "*ed");
      }
    }
  }

  /** A word in small letters; classes for names, numbers and the words of calendars. */
  private String word(int i) {
    if (t.letters(i)) {
      return name(i)
          ? "NAME"
          : t.is(i, WordClass.MONTH) && t.capital(i)
              ? "MONTH"
              : t.is(i, WordClass.WEEKDAY) ? "WEEKDAY" : t.string(i).toLowerCase(Locale.ROOT);
    }
    return i < 0 || i >= t.count() ? "#" : t.digits(i) > 0 ? "0" : t.string(i);
  }

  private boolean name(int i) {
    return t.capital(i) && t.word(i) == Word.NONE;
  }

  private String kind(int i) {
    if (t.says(i, "not") || t.capital(i) && !beginsSentence(t, i)) {
      return null;
    }
    for (WordClass verb : VERBS) {
      if (t.is(i, verb)) {
        return t.says(i + 1, "not") ? verb.name() + "-NOT" : verb.name();
      }
    }
    return t.letters(i) && t.endsWith(i, "ed") ? "ED" : ing(i);
  }

  private String ing(int i) {
    return t.letters(i) && t.endsWith(i, "ing") ? "ING" : null;
  }
}
