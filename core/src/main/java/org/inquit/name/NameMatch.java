package org.inquit.name;

import java.util.Objects;

/**
 * How far two printed names agree.
 *
 * @param kind the surest way in which they agree
 * @param score in [0, 1]; 1 for the same name, 0 for nothing in common
 */
public record NameMatch(Kind kind, double score) {
  /** From this score on two names name one person more often than not. */
  public static final double LIKELY = .76;

  /** Of names that have nothing in common. */
  public static final NameMatch NOTHING = new NameMatch(Kind.NONE, 0);

  private static final double MOST_OF_ONE_PART = .75;

  private static final double SAME_INITIALS = .9;

  /** From this likeness on two parts are the same. */
  private static final double SHARED = .75;

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

  /** Compares two printed names of people; {@code compare(a, b)} equals {@code compare(b, a)}. */
  public static NameMatch compare(String a, String b) {
    if (a.equals(b) && !Letters.plain(a).isEmpty()) {
      return new NameMatch(Kind.EXACT, 1);
    }
    return compare(ComparedName.of(a), ComparedName.of(b));
  }

  /** Compares two printed names of organizations, in either order. */
  public static NameMatch ofOrganizations(String a, String b) {
    if (a.equals(b) && !Letters.plain(a).isEmpty()) {
      return new NameMatch(Kind.EXACT, 1);
    }
    OrganizationName one = OrganizationName.of(a);
    OrganizationName other = OrganizationName.of(b);
    double likeness = one.likeness(other);
    double score = one.abbreviates(other) ? Math.max(likeness, SAME_INITIALS) : likeness;
    return new NameMatch(score >= SAME_INITIALS ? Kind.FOLDED : Kind.NONE, score);
  }

  private static NameMatch compare(ComparedName a, ComparedName b) {
    NameAlignment alignment = new NameAlignment(a, b);
    double aligned = alignment.score();
    boolean doubtful = a.alone() != b.alone() || a.contradicts(b);
    double score = doubtful ? Math.min(aligned, MOST_OF_ONE_PART) : aligned;
    boolean shared = alignment.surest() >= SHARED;
    return new NameMatch(score >= LIKELY ? Kind.FOLDED : shared ? Kind.WEAK : Kind.NONE, score);
  }

  /**
   * As {@link #compare(String, String)}, and two names of one entity are an alias of each other.
   */
  public static NameMatch compare(String a, String b, Aliases aliases) {
    NameMatch match = compare(a, b);
    return !match.isLikely() && aliases.sameEntity(a, b)
        ? new NameMatch(Kind.ALIAS, LIKELY)
        : match;
  }

  /** Whether both likely name one person. */
  public boolean isLikely() {
    return score >= LIKELY;
  }
}
