package org.inquit.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries and regions, their adjectives and capitals. */
public final class Nations {
  private static final Map<String, String> OF = new HashMap<>();
  private static final Map<String, String> ADJECTIVES = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();

  static {
    for (String line : Resource.lines("nations.txt")) {
      String[] sides = line.split(" : ");
      String country = sides[0].split(", ")[0];
      put(OF, sides[0], country);
      put(ADJECTIVES, sides[1], country);
      put(CAPITALS, sides.length > 2 ? sides[2] : "", country);
    }
  }

  private Nations() {}

  /** The country that a name, an adjective or an inhabitant's name speaks of: "Iraqi", "U.S.". */
  public static Optional<String> of(String phrase) {
    String plain = plain(phrase);
    return Optional.ofNullable(OF.getOrDefault(plain, ADJECTIVES.get(plain)));
  }

  /** The country whose adjective or inhabitant {@code phrase} is: "Iraqi", "Swedes". */
  public static Optional<String> ofAdjective(String phrase) {
    return Optional.ofNullable(ADJECTIVES.get(plain(phrase)));
  }

  /** The country whose capital {@code phrase} is. */
  public static Optional<String> ofCapital(String phrase) {
    return Optional.ofNullable(CAPITALS.get(plain(phrase)));
  }

  /** Every name of a country, lower-case, with the country it names. */
  public static Map<String, String> names() {
    return Collections.unmodifiableMap(OF);
  }

  /** Every adjective and name of inhabitants, lower-case, with the country they belong to. */
  public static Map<String, String> adjectives() {
    return Collections.unmodifiableMap(ADJECTIVES);
  }

  private static String plain(String phrase) {
    return phrase.replace(".", "").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, String> map, String phrases, String country) {
    for (String phrase : phrases.split(", ")) {
      if (!phrase.isBlank()) {
        map.putIfAbsent(phrase, country);
      }
    }
  }
}
