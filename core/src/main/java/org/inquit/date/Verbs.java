package org.inquit.date;

import static org.inquit.date.Stops.beginsSentence;
import static org.inquit.date.Stops.endsSentence;
import static org.inquit.date.WordClass.APPROX;
import static org.inquit.date.WordClass.ARTICLE;
import static org.inquit.date.WordClass.BE;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.MODAL;
import static org.inquit.date.WordClass.PAST;
import static org.inquit.date.WordClass.PLAN;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.PRESENT;
import static org.inquit.date.WordClass.PROMISE;

/** Reads from the verbs near a date whether it lies behind or ahead. */
final class Verbs {
  private static final int REACH = 40;
  private static final int BESIDE = 3;
  private static final int NEAR = 8;
  private static final int NEAR_PLAN = 14;

  private final DateTokens t;

  Verbs(DateTokens tokens) {
    t = tokens;
  }

  /**
   * Of the clause that holds the tokens {@code [from, to)}: the verb before, else the one after.
   */
  Tense around(int from, int to) {
    int before = t.is(from - 1, ARTICLE) ? from - 1 : from;
    if (before < from && t.letters(to) && t.word(to) == Word.NONE) {
      return Tense.UNKNOWN;
    }
    before -= t.word(before - 1).is(PREPOSITION) ? 1 : 0;
    Tense tense = opensClause(before) ? after(to) : before(before);
    if (tense != Tense.UNKNOWN) {
      return tense;
    }
    return opensClause(before) ? before(before) : after(to);
  }

  /** Whether a clause begins at {@code i} or at the preposition or article before it. */
  boolean opens(int i) {
    int before = t.is(i - 1, ARTICLE) ? i - 1 : i;
    return opensClause(t.word(before - 1).is(PREPOSITION) ? before - 1 : before);
  }

  private boolean opensClause(int i) {
    return beginsSentence(t, i) || t.mark(i - 1, ',') || t.is(i - 1, LINK) || t.says(i - 1, "and");
  }

  private Tense before(int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !endsSentence(t, i); i--) {
      Tense tense = at(i);
      boolean far = tense == Tense.FUTURE && from - i > (t.is(i, MODAL) ? NEAR : NEAR_PLAN);
      if (tense != Tense.UNKNOWN && !far || t.newline(i)) {
        return far ? Tense.UNKNOWN : sure(tense, from - i);
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense sure(Tense tense, int distance) {
    return tense == Tense.PAST && distance <= BESIDE ? Tense.SURELY_PAST : tense;
  }

  private Tense after(int to) {
    for (int i = to; i < Math.min(t.count(), to + REACH) && !beginsSentence(t, i); i++) {
      Tense tense = at(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense at(int i) {
    Word word = t.word(i);
    if (t.capital(i) && !beginsSentence(t, i)) {
      return Tense.UNKNOWN;
    }
    if (word.is(PLAN) || word.is(MODAL)) {
      return t.is(i - 1, PAST) ? Tense.PAST : Tense.FUTURE;
    }
    if (t.says(i, "to") && t.is(i - 1, PROMISE)) {
      return Tense.FUTURE;
    }
    if (t.says(i, "to") && t.is(i - 1, BE)) {
      return t.is(i - 1, PAST) ? Tense.PAST : Tense.FUTURE;
    }
    boolean participle = t.letters(i) && t.endsWith(i, "ed");
    return word.is(PAST) || participle ? group(i) : Tense.UNKNOWN;
  }

  /** "will be held" lies ahead, "is to be held" too, "was to be held" behind. */
  private Tense group(int verb) {
    for (int i = verb - 1; i > verb - 6; i--) {
      if (t.is(i, MODAL) || t.is(i, PLAN)) {
        return at(i);
      }
      if (t.says(i, "to")) {
        Tense governor = at(i - 1);
        return governor == Tense.UNKNOWN ? Tense.FUTURE : governor;
      }
      if (t.is(i, BE) && !t.is(i, PAST)) {
        return Tense.UNKNOWN;
      }
      if (!t.is(i, PRESENT) && !t.is(i, APPROX) && !t.endsWith(i, "ly")) {
        return Tense.PAST;
      }
    }
    return Tense.PAST;
  }
}
