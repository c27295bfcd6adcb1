package org.inquit.search.query;

import java.util.Locale;
import java.util.Optional;
import org.inquit.name.NameMatch;

/** How surely a name of the archive is the name asked for; the surest first. */
public enum MatchClass {
  EXACT,
  FOLDED,
  ALIAS,
  WEAK;

  /** The class of a comparison; empty where the names have nothing in common. */
  public static Optional<MatchClass> of(NameMatch.Kind kind) {
    return switch (kind) {
      case EXACT -> Optional.of(EXACT);
      case FOLDED -> Optional.of(FOLDED);
      case ALIAS -> Optional.of(ALIAS);
      case WEAK -> Optional.of(WEAK);
      case NONE -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
