package org.inquit.search.query;

import java.util.Locale;

/** How surely a name of the archive is the name asked for; the surest first. */
public enum MatchClass {
  EXACT,
  FOLDED,
  ALIAS,
  WEAK;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
