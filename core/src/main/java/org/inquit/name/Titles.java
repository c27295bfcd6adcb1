package org.inquit.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand before or behind a name without being part of it. */
public final class Titles {
  /** What a title says of the one who bears it. */
  public enum Kind {
    HONORIFIC,
    OFFICE,
    RANK,
    RELIGIOUS
  }

  private record Title(Kind kind, Gender gender) {}

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_GENERATION = 3;
  private static final String NUMERALS = "IVX";
  private static final Map<String, Title> TITLES = Collections.unmodifiableMap(titles());
  private static final Set<String> OPENERS = openers();
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Set<String> POSTNOMINALS = Set.copyOf(Resource.lines("postnominals.txt"));

  private Titles() {}

  /** Every title, lower-case, without full stops, with its kind. */
  public static Map<String, Kind> forms() {
    Map<String, Kind> forms = new TreeMap<>();
    TITLES.forEach((title, known) -> forms.put(title, known.kind()));
    return forms;
  }

  /** The kind of a title of one word or more, as printed; empty when it is none. */
  public static Optional<Kind> kind(String title) {
    return Optional.ofNullable(find(title)).map(Title::kind);
  }

  /** The gender that a title tells: "Mrs.", "chairman"; empty when it tells none. */
  public static Optional<Gender> gender(String title) {
    return Optional.ofNullable(find(title)).map(Title::gender);
  }

  /** How many words of {@code words} from {@code start} make up one title; the longest counts. */
  public static int length(List<String> words, int start) {
    if (start < words.size() && !mayOpen(words.get(start))) {
      return 0;
    }
    int longest = Math.min(MOST_WORDS, words.size() - start);
    for (int n = longest; n > 0; n--) {
      if (find(String.join(" ", words.subList(start, start + n))) != null) {
        return n;
      }
    }
    return 0;
  }

  /** Whether any title begins with the word; one that is printed with full stops may always. */
  private static boolean mayOpen(String word) {
    return word.indexOf('.') >= 0 || OPENERS.contains(spaced(word));
  }

  /** Whether a word behind a name is no part of it: "Jr.", or letters in capitals such as "MP". */
  public static boolean isPostnominal(String word) {
    if (!isPrintedAsOne(word) && word.length() > LONGEST_GENERATION) {
      return false;
    }
    String plain = spaced(word).replace(" ", "");
    return POSTNOMINALS.contains(plain) && (isPrintedAsOne(word) || isGeneration(plain));
  }

  /**
   * Whether the one word behind {@code given} is the surname although it spells a degree: capitals
   * without full stops behind a lone given name, "Jack MA"; no numeral, as in "Anna II".
   */
  static boolean isSurname(String given, String word) {
    return GivenNames.contains(given)
        && word.chars().allMatch(Character::isUpperCase)
        && !word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  private static boolean isGeneration(String plain) {
    return plain.equals("jr") || plain.equals("sr") || Character.isDigit(plain.charAt(0));
  }

  private static boolean isPrintedAsOne(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(word.length() - 1))
        || word.indexOf('.') > 0;
  }

  /** Every known post-nominal, in lower case and without full stops. */
  public static Set<String> postnominals() {
    return POSTNOMINALS;
  }

  private static Title find(String title) {
    String spaced = spaced(title);
    Title found = TITLES.get(spaced);
    return found != null || title.indexOf('.') < 0 ? found : TITLES.get(spaced.replace(" ", ""));
  }

  /** "Lt.Gen." as "lt gen". */
  private static String spaced(String title) {
    String words = title.replace('.', ' ').replace('’', '\'').toLowerCase(Locale.ROOT);
    return words.indexOf(' ') < 0 ? words : SPACES.matcher(words.strip()).replaceAll(" ");
  }

  private static Map<String, Title> titles() {
    Map<String, Title> titles = new HashMap<>();
    read(titles, "honorifics.txt", Kind.HONORIFIC);
    read(titles, "religious-titles.txt", Kind.RELIGIOUS);
    read(titles, "ranks.txt", Kind.RANK);
    read(titles, "offices.txt", Kind.OFFICE);
    return titles;
  }

  private static Set<String> openers() {
    return TITLES.keySet().stream().map(t -> t.split(" ", 2)[0]).collect(Collectors.toSet());
  }

  private static void read(Map<String, Title> titles, String resource, Kind kind) {
    for (String line : Resource.lines(resource)) {
      String[] sides = line.split(" : ");
      Gender gender = sides.length < 2 ? null : sides[1].equals("f") ? Gender.FEMALE : Gender.MALE;
      titles.putIfAbsent(sides[0], new Title(kind, gender));
    }
  }
}
