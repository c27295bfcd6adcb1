package org.inquit.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which names are of one entity, from alias files; search, facets, suggestions and highlights
 * ask it, so that a change of the file needs no rebuild. Immutable.
 *
 * <p>Case, dots, hyphens, marks and a leading article do not count in look-ups; an acronym that
 * spells a common word ("IS", "WHO") is found in capitals alone. Weak names lead to no entity.
 */
public final class Aliases {
  private static final Set<String> WORDS = Resource.words("acronym-words.txt");

  private static final int LEAST_FOLDED = 5;
  private static final double MISPRINT = 1;

  private final Map<String, AliasEntry> byName = new HashMap<>();

  /** Made at first use: most questions name nobody. */
  private volatile Map<String, Set<String>> byFrame;

  private Aliases(List<AliasEntry> entries) {
    for (AliasEntry entry : entries) {
      for (String name : entry.surely()) {
        byName.putIfAbsent(key(name), entry);
      }
    }
  }

  /** The keys of names by their spelling; two where several entities share it. */
  private Map<String, Set<String>> byFrame() {
    Map<String, Set<String>> made = byFrame;
    if (made == null) {
      made = new HashMap<>();
      for (String key : byName.keySet()) {
        if (key.length() >= LEAST_FOLDED) {
          made.computeIfAbsent(Spelling.frame(key), f -> new HashSet<>()).add(key);
        }
      }
      byFrame = made;
    }
    return made;
  }

  /** No aliases at all. */
  public static Aliases none() {
    return new Aliases(List.of());
  }

  /** The well-known entities that ship with the product. */
  public static Aliases starter() {
    return Starter.ALIASES;
  }

  /** The entries of files, for a name in two files those of the first; faults are left out. */
  public static Aliases of(AliasFile... files) {
    List<AliasEntry> entries = new ArrayList<>();
    for (AliasFile file : files) {
      entries.addAll(file.entries());
    }
    return new Aliases(entries);
  }

  /** The text of the starter file. */
  public static String starterText() {
    try (InputStream in = Aliases.class.getResourceAsStream("aliases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entity that {@code name} names; empty for none. */
  public Optional<AliasEntry> entity(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * The entity that {@code name} names or, where none is called so, misprints: in five letters or
   * more a vowel or two may be others or have changed places, "Deash" for "Daesh".
   */
  public Optional<AliasEntry> meant(String name) {
    String key = key(name);
    AliasEntry entry = byName.get(key);
    return Optional.ofNullable(entry != null || key.length() < LEAST_FOLDED ? entry : folded(key));
  }

  private AliasEntry folded(String key) {
    AliasEntry found = null;
    for (String other : byFrame().getOrDefault(Spelling.frame(key), Set.of())) {
      if (Distance.between(key, other, MISPRINT) <= MISPRINT) {
        if (found != null && found != byName.get(other)) {
          return null;
        }
        found = byName.get(other);
      }
    }
    return found;
  }

  /**
   * All names of what {@code name} names, the main one first; empty where it names nothing known.
   */
  public List<String> of(String name) {
    return entity(name).map(AliasEntry::names).orElse(List.of());
  }

  /** The other names of what {@code name} names. */
  public List<String> others(String name) {
    String key = key(name);
    return of(name).stream().filter(other -> !key(other).equals(key)).toList();
  }

  /** The name to show for {@code name}: its entity's, or itself. */
  public String resolve(String name) {
    return entity(name).map(AliasEntry::name).orElse(name);
  }

  /** Whether both name one entity. */
  public boolean sameEntity(String a, String b) {
    AliasEntry entry = byName.get(key(a));
    return entry != null && entry == byName.get(key(b));
  }

  /** How names are told apart. */
  static String key(String name) {
    String bare = name.strip();
    boolean article = bare.regionMatches(true, 0, "the ", 0, 4);
    String plain = Letters.plain(article ? bare.substring(4) : bare);
    return WORDS.contains(plain) && Acronyms.isAcronym(bare) ? "^" + plain : plain;
  }

  /** Read at first use. */
  private static final class Starter {
    static final Aliases ALIASES = of(AliasFile.read(starterText()));
  }
}
