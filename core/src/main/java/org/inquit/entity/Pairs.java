package org.inquit.entity;

import java.util.HashMap;
import java.util.Map;
import org.inquit.text.Tokens;

/** Knows of two people who are named together, "X and Y", that "they" may mean both. */
final class Pairs {
  /** How many tokens may stand between two names: an office and the "and". */
  private static final int REACH = 12;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Map<String, Figure> known = new HashMap<>();
  private Mention last;

  Pairs(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * The two whom a mention names the second of; {@code null} for any other mention.
   *
   * @param mention to be given in the order of the text
   */
  Figure of(Mention mention) {
    if (mention.kind != Mention.Kind.NAME || !mention.isPerson()) {
      return null;
    }
    Mention one = last;
    last = mention;
    return one != null && one.figure != mention.figure && areJoined(one, mention)
        ? known.computeIfAbsent(
            one.figure.name() + " and " + mention.figure.name(),
            n -> Figure.joint(one.figure, mention.figure))
        : null;
  }

  private boolean areJoined(Mention one, Mention other) {
    int link = other.from - 1;
    return one.to <= link
        && link - one.to <= REACH
        && tokens.matches(link, "and")
        && syntax.isOneClause(one.to, link);
  }
}
