package org.inquit.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Different names of one entity, from a text of one line an entity; immutable.
 *
 * <p>A line is {@code name | other name | ...}; a name behind a tilde is weak: accepted as a name
 * of the entity, but never looked up. What begins with {@code #} is a comment.
 */
public final class Aliases {
  private final Map<String, List<String>> entities = new HashMap<>();

  private Aliases(Collection<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        add(line);
      }
    }
  }

  /** The entities that ship with the product. */
  public static Aliases starter() {
    return Starter.ALIASES;
  }

  /** Entities given as lines. */
  public static Aliases of(Collection<String> lines) {
    return new Aliases(lines);
  }

  private void add(String line) {
    List<String> names = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String part : line.split("\\|")) {
      String name = part.strip();
      boolean weak = name.startsWith("~");
      names.add(weak ? name.substring(1).strip() : name);
      if (!weak) {
        keys.add(key(name));
      }
    }
    List<String> all = List.copyOf(names);
    keys.forEach(key -> entities.putIfAbsent(key, all));
  }

  /**
   * All names of what {@code name} names, the main one first; empty where it names nothing known.
   */
  public List<String> of(String name) {
    return entities.getOrDefault(key(name), List.of());
  }

  /** The other names of what {@code name} names. */
  public List<String> others(String name) {
    String key = key(name);
    return of(name).stream().filter(other -> !key(other).equals(key)).toList();
  }

  private static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return Letters.plain(lower.startsWith("the ") ? lower.substring(4) : lower);
  }

  /** Read at first use. */
  private static final class Starter {
    static final Aliases ALIASES = new Aliases(Resource.lines("aliases.txt"));
  }
}
