package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inquit.name.Acronyms;
import org.inquit.name.Gender;
import org.inquit.name.PersonName;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/** Someone or something of an article, and where it is named. */
final class Figure {
  final Sort sort;
  final List<Candidate> names = new ArrayList<>();
  final List<PersonName> forms = new ArrayList<>();
  final List<Role> roles = new ArrayList<>();

  /** How present it is, as of a sentence; {@link Salience} keeps both. */
  double salience;

  int sentence;

  /** Where it was mentioned last, so far. */
  Mention last;

  /** person, people, body or document. */
  String what;

  /** What sort of organization it is, where the lexicon tells. */
  String kind;

  private Printing latest;
  private String fullest;
  private String words;
  private List<String> split;
  private boolean acronym;
  private Gender gender;
  private List<Figure> members = List.of();

  Figure(Sort sort) {
    this.sort = sort;
    this.what = sort == Sort.PERSON ? "person" : "body";
  }

  /** A figure that is described and never named. */
  static Figure described(String description, String what) {
    Figure figure = new Figure(what.startsWith("pe") ? Sort.PERSON : Sort.ORGANIZATION);
    figure.what = what;
    figure.fullest = description;
    return figure;
  }

  /** Two who speak as one. */
  static Figure joint(Figure one, Figure other) {
    Figure figure = described(one.name() + " and " + other.name(), "people");
    figure.members = List.of(one, other);
    return figure;
  }

  boolean isJoint() {
    return !members.isEmpty();
  }

  /** Whether each of those who speak as one can be called {@code role}, as far as is known. */
  boolean canAllBe(Role role) {
    return isJoint()
        && members.stream()
            .allMatch(m -> m.roles.isEmpty() || m.roles.stream().anyMatch(r -> r.fits(role) > 0));
  }

  /** Whether the article names it. */
  boolean isNamed() {
    return !names.isEmpty();
  }

  /** The fullest form that is printed. */
  String name() {
    return fullest;
  }

  /** The words of its fullest form, lower-case; "CityBank" as "city bank". */
  String words() {
    if (words == null) {
      words = spaced(fullest).toLowerCase(Locale.ROOT);
    }
    return words;
  }

  /** The same, one by one. */
  List<String> split() {
    if (split == null) {
      split = List.of(words().split(" "));
    }
    return split;
  }

  private static String spaced(String name) {
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      boolean joint = i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (joint && Character.isUpperCase(name.charAt(i))) {
        out.append(' ');
      }
      out.append(name.charAt(i));
    }
    return out.toString();
  }

  /** Whether its fullest form is a short form still. */
  boolean isAcronym() {
    return acronym;
  }

  /** {@code null} while nothing tells it. */
  Gender gender() {
    return gender;
  }

  void learn(Gender told) {
    if (gender == null || gender == Gender.EITHER) {
      gender = told == null ? gender : told;
    }
  }

  /** Learns of an office or a description. */
  void bears(Role role, Gender told) {
    learn(told);
    for (int r = 0; r < roles.size(); r++) {
      if (roles.get(r).isSame(role)) {
        return;
      }
    }
    roles.add(role);
  }

  /** Takes up a name that is counted. */
  void add(Candidate name) {
    names.add(name);
    if (name.printing != latest) {
      latest = name.printing;
      learn(name.printing);
    }
  }

  private void learn(Printing printing) {
    String text = printing.text();
    if (fullest == null || text.length() > fullest.length() && !isLess(text)) {
      fullest = text;
      words = null;
      split = null;
      acronym = Acronyms.isAcronym(text);
    }
    if (sort == Sort.PERSON) {
      PersonName parts = printing.group().parts();
      if (!forms.contains(parts)) {
        forms.add(parts);
        learn(parts.parts().size() > 1 ? parts.gender().orElse(null) : null);
      }
    }
  }

  private boolean isLess(String text) {
    return sort != Sort.PERSON && text.startsWith("the ");
  }

  Named named(Tokens tokens) {
    List<Span> spans = new ArrayList<>(names.size());
    for (Candidate name : names) {
      spans.add(tokens.span(name.from, name.to));
    }
    return new Named(fullest, sort, spans);
  }
}
