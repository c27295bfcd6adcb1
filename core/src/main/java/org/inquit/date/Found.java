package org.inquit.date;

import org.inquit.date.DateExpression.Anchor;

/**
 * A date expression as tokens, before its base is known.
 *
 * @param from the first token inside
 * @param to the first token behind
 * @param partial what can be said without a base, or {@code null}
 */
record Found(int from, int to, Anchor anchor, Meaning meaning, String partial) {
  static Found absolute(int from, int to, DateSpan span) {
    return new Found(from, to, Anchor.NONE, Meaning.fixed(span), null);
  }

  static Found published(int from, int to, Meaning meaning) {
    return new Found(from, to, Anchor.PUBLICATION, meaning, null);
  }

  static Found told(int from, int to, Meaning meaning) {
    return new Found(from, to, Anchor.TEXT, meaning, null);
  }

  /** An expression that names a time which no calendar settles. */
  static Found unresolved(int from, int to) {
    return new Found(from, to, Anchor.NONE, Meaning.fixed(null), null);
  }

  /** What {@code unit} names around the day that {@code day} names: "the week of May 8". */
  static Found around(int from, Found day, Meaning unit) {
    Meaning meaning =
        (base, ahead) -> {
          DateSpan known = day.meaning().at(base, ahead);
          return known == null ? null : unit.at(known.first(), true);
        };
    return new Found(from, day.to(), day.anchor(), meaning, null);
  }

  Found widened(int newFrom, int newTo) {
    return new Found(newFrom, newTo, anchor, meaning, partial);
  }
}
