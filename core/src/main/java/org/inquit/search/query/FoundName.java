package org.inquit.search.query;

import java.util.Objects;

/** A name of the archive that is, or may be, the one asked for. */
public record FoundName(String name, MatchClass match) {
  public FoundName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(match, "match");
  }
}
