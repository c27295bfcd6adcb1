package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds out whose a description is: that of a name beside it, or nobody's. */
final class Bearers {
  private static final int LONGEST_NOUN = 4;

  private final Tokens tokens;
  private final Tags tags;
  private final Naming naming;
  private final Descriptions descriptions;

  Bearers(Tokens tokens, Tags tags, Naming naming, Descriptions descriptions) {
    this.tokens = tokens;
    this.tags = tags;
    this.naming = naming;
    this.descriptions = descriptions;
  }

  /** Whose apposition or predicate the phrase is; {@code null} when it stands for itself. */
  Figure bearer(int from, int to, int first, int end, String label) {
    if (!label.startsWith("pe")) {
      return null;
    }
    Figure behind = to < end ? naming.person(to) : null;
    if (behind != null || label.startsWith("people")) {
      return behind;
    }
    int past = descriptions.pastObject(to, end);
    boolean comma = past + 1 < end && tokens.is(past, Kind.COMMA);
    if (comma) {
      behind = apposed(pastNoun(past + 1, end), end, descriptions.isDefinite(from, to - 1));
    } else if (past > to && past < end && followsObject(past)) {
      behind = naming.person(past);
    }
    return behind != null ? behind : before(from, first);
  }

  /** "Minister of Trade X" is X, "a spokesman for X" is not: the preposition takes the name. */
  private boolean followsObject(int i) {
    Candidate name = naming.leading(i);
    boolean holdsObject = name != null && !name.titled && !tokens.is(name.from - 1, Kind.CLITIC);
    return tags.is(i - 1, Tag.ADP)
        ? holdsObject && tokens.matches(i - 1, "of")
        : !tags.is(i - 1, Tag.DET);
  }

  /** The person named at {@code i}; behind an indefinite phrase only when the clause goes on. */
  private Figure apposed(int i, int end, boolean definite) {
    Candidate name = naming.at(i) != null ? naming.at(i) : naming.leading(i);
    boolean closed =
        name != null
            && name.to < end
            && (tokens.is(name.to, Kind.COMMA) || tags.is(name.to, Tag.VERB));
    return definite || closed ? naming.person(i) : null;
  }

  /** Behind "the engineer" in "the engineer Ann Berg". */
  private int pastNoun(int i, int end) {
    int k = i;
    while (k < Math.min(end - 1, i + LONGEST_NOUN)
        && naming.person(k) == null
        && isSmallNominal(k)) {
      k++;
    }
    return k;
  }

  private boolean isSmallNominal(int i) {
    boolean nominal = tags.is(i, Tag.DET) || tags.is(i, Tag.ADJ) || tags.is(i, Tag.NOUN);
    return nominal && !tokens.capital(i);
  }

  /** The organization whose name follows its description: "the news agency MTI"; or null. */
  Figure namedBehind(int to, int end, String label) {
    Candidate name = to < end && label.startsWith("body") ? naming.at(to) : null;
    Figure figure = name == null ? null : naming.figure(name);
    return figure != null && figure.sort == Sort.ORGANIZATION ? figure : null;
  }

  /** "X, the", "X, 45, a", "X is the". */
  private Figure before(int from, int first) {
    int i = from - 1;
    if (i <= first) {
      return null;
    }
    if (tokens.is(i, Kind.COMMA)
        && i - 2 > first
        && tokens.is(i - 1, Kind.NUMBER)
        && tokens.is(i - 2, Kind.COMMA)) {
      i -= 2;
    }
    boolean joined = tokens.is(i, Kind.COMMA) || tags.is(i, Tag.AUX);
    Candidate name = joined ? naming.before(i) : null;
    Figure figure = name == null ? null : naming.figure(name);
    return figure != null && figure.sort == Sort.PERSON ? figure : null;
  }
}
