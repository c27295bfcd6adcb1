package org.inquit.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inquit.name.GivenNames;
import org.inquit.name.Nations;
import org.inquit.name.Particles;
import org.inquit.name.Titles;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Openers;
import org.inquit.text.Tokens;

/** The lexicons that recognition looks words up in. */
final class Vocabulary {
  private static final Openers OPENERS = new Openers();
  static final Lexicon ORGANIZATIONS = load("organizations.txt");
  static final Lexicon ORGANIZATION_HEADS = load("organization-heads.txt");
  static final Lexicon BODIES = load("bodies.txt");
  static final Lexicon PLACES = load("places.txt");
  static final Lexicon CITIES = load("cities.txt");
  static final Lexicon PLACE_HEADS = load("place-heads.txt");
  static final Lexicon OTHERS = load("other-names.txt");
  static final Lexicon DESCRIPTIONS = of(Plurals.with(lines("descriptions.txt")));
  static final Lexicon JOINERS = load("joiners.txt");
  static final Lexicon NATIONS = of(nations());
  static final Lexicon GIVEN_NAMES = of(GivenNames.words());
  static final Lexicon OCCASIONS = load("occasions.txt");
  static final Lexicon KIN = load("kin.txt");
  static final Lexicon POINTERS = load("pointers.txt");
  static final Lexicon PRONOUNS = load("pronouns.txt");
  private static final Set<String> COMPOUND_ENDS = Set.copyOf(lines("compound-ends.txt"));
  static final Lexicon TITLES = of(titles());

  private Vocabulary() {}

  /** How many tokens from {@code i} on are one title, its full stops among them; 0 for none. */
  static int title(Tokens tokens, int i, int end) {
    int length = TITLES.length(tokens, i, end);
    return length > 0 && isStop(tokens, i + length, end) ? length + 1 : length;
  }

  /**
   * What the lexicon knows an organization as: body, party, armed, media, firm; or {@code null}.
   */
  static String kind(Tokens tokens, Candidate name) {
    String label = ORGANIZATIONS.label(tokens, name.from, name.to);
    return label == null ? null : label.replace("+", "");
  }

  /** Whether a phrase, lower-case, is an office, a rank or a religious title. */
  static boolean isOffice(String phrase) {
    Titles.Kind kind = Titles.kind(phrase).orElse(null);
    return kind != null && kind != Titles.Kind.HONORIFIC;
  }

  /** Whether a name begins with an Arabic article that is joined to it: al-Hakim. */
  static boolean hasArticle(Tokens tokens, int i) {
    String text = tokens.text();
    int start = tokens.start(i);
    for (int k = start + 1; k < Math.min(start + 4, tokens.end(i) - 1); k++) {
      if (text.charAt(k) == '-') {
        return Particles.kind(text.substring(start, k)).isPresent();
      }
    }
    return false;
  }

  /** Countries and their adjectives as lines of a lexicon; short forms with full stops, too. */
  private static List<String> nations() {
    List<String> lines = new ArrayList<>();
    Nations.names().forEach((name, country) -> lines.add(name + "\tcountry " + country));
    Nations.adjectives().forEach((name, country) -> lines.add(name + "\tadjective " + country));
    Nations.names()
        .forEach(
            (name, country) -> {
              if (name.length() <= 3) {
                lines.add(name.replaceAll("(.)", "$1.") + "\tcountry " + country);
              }
            });
    return lines;
  }

  /** Titles as lines of a lexicon; short ones with a full stop behind each word, too. */
  private static List<String> titles() {
    List<String> lines = new ArrayList<>();
    Titles.forms()
        .forEach(
            (title, kind) -> {
              lines.add(title + '\t' + kind);
              if (title.matches("\\p{L}( \\p{L})+")) {
                lines.add(title.replace(" ", ".") + ".\t" + kind);
              } else if (title.indexOf(' ') > 0 && title.length() <= 12) {
                lines.add(title.replace(" ", ". ") + "\t" + kind);
              }
            });
    return lines;
  }

  /** Whether a hyphened word is no name but an adjective of one: "Geneva-based". */
  static boolean isCompound(Tokens tokens, int i) {
    String word = tokens.string(i);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && COMPOUND_ENDS.contains(word.substring(hyphen + 1));
  }

  /** Whether a hyphened word begins with a nation and goes on with a capital: "Greek-Turkish". */
  static boolean isPairOfNations(Tokens tokens, int i) {
    String word = tokens.string(i);
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && Nations.of(word.substring(0, hyphen)).isPresent();
  }

  private static boolean isStop(Tokens tokens, int i, int end) {
    return i < end && tokens.is(i, Kind.TERMINATOR) && !tokens.spaceBefore(i);
  }

  /** The lines of a resource, comments among them. */
  static List<String> lines(String resource) {
    try (var in = Vocabulary.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon load(String resource) {
    return of(lines(resource));
  }

  private static Lexicon of(Iterable<String> lines) {
    return Lexicon.of(lines, OPENERS);
  }
}
