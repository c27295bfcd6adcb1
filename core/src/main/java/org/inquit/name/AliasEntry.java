package org.inquit.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An entity of an alias file.
 *
 * @param sort what it is
 * @param names its names, the one to show first
 * @param weak those of {@code names} that others bear too: accepted, but they do not lead to it
 * @param line where it stands in its file, from 1
 */
public record AliasEntry(Sort sort, List<String> names, Set<String> weak, int line) {
  /** What an entity is. */
  public enum Sort {
    PERSON,
    ORGANIZATION
  }

  public AliasEntry {
    names = List.copyOf(names);
    weak = Set.copyOf(weak);
    if (names.isEmpty() || !names.containsAll(weak)) {
      throw new IllegalArgumentException("line " + line + ": no entity: " + names + " " + weak);
    }
  }

  /** The name to show. */
  public String name() {
    return names.getFirst();
  }

  /** The names that surely name it. */
  public List<String> surely() {
    List<String> surely = new ArrayList<>(names);
    surely.removeAll(weak);
    return surely;
  }
}
