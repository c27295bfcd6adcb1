package org.inquit.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Small words inside names: al, bin, de, van, y. */
public final class Particles {
  /** What a particle does to the part behind it. */
  public enum Kind {
    /** An article; a name is the same with or without it. */
    ARTICLE,
    /** Son, daughter of; often left out. */
    KIN,
    /** Father, mother, servant of: one part with the name behind. */
    BOUND,
    /** Of, from, the. */
    OF,
    /** Joins two surnames. */
    AND
  }

  private static final Map<String, Kind> KINDS = Collections.unmodifiableMap(kinds());

  private Particles() {}

  /** The kind of a word; empty when it is no particle. */
  public static Optional<Kind> kind(String word) {
    return Optional.ofNullable(KINDS.get(Letters.plain(word)));
  }

  /**
   * What a bound particle gives the part behind it: "abd" of Abdul, "abu" of Abou; else nothing.
   */
  static String boundPrefix(String word) {
    String plain = Letters.plain(word);
    if (KINDS.get(plain) != Kind.BOUND) {
      return "";
    }
    return plain.startsWith("abd") ? "abd" : plain.startsWith("ab") ? "abu" : plain;
  }

  /** Every known particle in plain letters, with its kind. */
  public static Map<String, Kind> words() {
    return KINDS;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : Resource.lines("particles.txt")) {
      String[] words = line.split(" +");
      Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < words.length; i++) {
        kinds.putIfAbsent(Letters.plain(words[i]), kind);
      }
    }
    return kinds;
  }
}
