package org.inquit.name;

import java.util.Objects;

/**
 * How far two printed names of people agree.
 *
 * @param kind the surest way in which they agree
 * @param score in [0, 1]; 1 for the same name, 0 for nothing in common
 */
public record NameMatch(Kind kind, double score) {
  /** From this score on two names name one person more often than not. */
  public static final double LIKELY = .8;

  private static final double MOST_OF_ONE_PART = .75;

  /** From this likeness on two parts are the same. */
  private static final double SHARED = .82;

  /** The ways in which two names agree, the surest first. */
  public enum Kind {
    /** The same letters. */
    EXACT,
    /** The same but for marks, spelling, titles, particles, order, or parts left out. */
    FOLDED,
    /** Two names of one entity of the alias file. */
    ALIAS,
    /** A part in common, too little to tell. */
    WEAK,
    NONE
  }

  public NameMatch {
    Objects.requireNonNull(kind, "kind");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /** Compares two printed names; {@code compare(a, b)} equals {@code compare(b, a)}. */
  public static NameMatch compare(String a, String b) {
    if (a.equals(b) && !Letters.plain(a).isEmpty()) {
      return new NameMatch(Kind.EXACT, 1);
    }
    return compare(ComparedName.of(a), ComparedName.of(b));
  }

  private static NameMatch compare(ComparedName a, ComparedName b) {
    NameAlignment alignment = new NameAlignment(a, b);
    double aligned = alignment.score();
    boolean doubtful = isPartOf(a, b) || a.contradicts(b);
    double score = doubtful ? Math.min(aligned, MOST_OF_ONE_PART) : aligned;
    boolean shared = alignment.surest() >= SHARED;
    return new NameMatch(score >= LIKELY ? Kind.FOLDED : shared ? Kind.WEAK : Kind.NONE, score);
  }

  /**
   * As {@link #compare(String, String)}, and two names of one entity are an alias of each other.
   */
  public static NameMatch compare(String a, String b, Aliases aliases) {
    NameMatch match = compare(a, b);
    boolean surer = match.kind == Kind.EXACT || match.kind == Kind.FOLDED;
    return !surer && aliases.sameEntity(a, b)
        ? new NameMatch(Kind.ALIAS, Math.max(match.score, LIKELY))
        : match;
  }

  /** Whether both likely name one person. */
  public boolean isLikely() {
    return score >= LIKELY;
  }

  /** A surname alone is borne by many. */
  private static boolean isPartOf(ComparedName one, ComparedName other) {
    return Math.min(one.size(), other.size()) < 2 && one.size() != other.size();
  }
}
