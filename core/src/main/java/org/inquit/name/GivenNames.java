package org.inquit.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Given names of many cultures: what gender they speak of, and their short forms. */
public final class GivenNames {
  private static final Map<String, Gender> GENDERS = genders();
  private static final Map<String, Set<Integer>> FAMILIES = readFamilies();

  private GivenNames() {}

  /** The gender of those who bear a given name; empty when it is none that is known. */
  public static Optional<Gender> gender(String word) {
    return Optional.ofNullable(GENDERS.get(Letters.plain(word)));
  }

  public static boolean contains(String word) {
    return GENDERS.containsKey(Letters.plain(word));
  }

  /** Every known given name, in plain letters. */
  public static Set<String> words() {
    return GENDERS.keySet();
  }

  /** The numbers of the families that each short form and its full names belong to. */
  public static Map<String, Set<Integer>> families() {
    return Collections.unmodifiableMap(FAMILIES);
  }

  /** Whether one is the other's short form, or both are of one name: Bob, Rob, Robert. */
  public static boolean sameFamily(String a, String b) {
    Set<Integer> of = FAMILIES.get(Letters.plain(a));
    return of != null
        && FAMILIES.getOrDefault(Letters.plain(b), Set.of()).stream().anyMatch(of::contains);
  }

  private static Map<String, Gender> genders() {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : Resource.lines("given-names.txt")) {
      String[] words = line.split(" +");
      Gender gender = gender(words[0].charAt(0));
      for (int i = 1; i < words.length; i++) {
        genders.merge(words[i], gender, (x, y) -> x == y ? x : Gender.EITHER);
      }
    }
    return genders;
  }

  private static Gender gender(char mark) {
    return switch (mark) {
      case 'f' -> Gender.FEMALE;
      case 'm' -> Gender.MALE;
      case 'e' -> Gender.EITHER;
      default -> throw new IllegalArgumentException("no gender " + mark);
    };
  }

  private static Map<String, Set<Integer>> readFamilies() {
    Map<String, Set<Integer>> families = new HashMap<>();
    int family = 0;
    for (String line : Resource.lines("nicknames.txt")) {
      for (String word : line.split(" +")) {
        families.computeIfAbsent(word, w -> new HashSet<>()).add(family);
      }
      family++;
    }
    return families;
  }
}
