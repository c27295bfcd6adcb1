package org.inquit.entity;

import java.util.Locale;
import org.inquit.name.Titles;
import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Reads offices and descriptions, and finds out whose they are. */
final class Roles {
  private static final int LONGEST_OBJECT = 9;
  private static final int LONGEST_NOUN = 4;

  private final Tokens tokens;
  private final Tags tags;
  private final Naming naming;

  Roles(Tokens tokens, Tags tags, Naming naming) {
    this.tokens = tokens;
    this.tags = tags;
    this.naming = naming;
  }

  /** How many tokens from {@code i} on are one office or description; 0 for none. */
  int describing(int i, int end) {
    if (!tokens.is(i, Kind.WORD) || tags.is(i, Tag.VERB) && !tokens.capital(i)) {
      return 0;
    }
    int described = Vocabulary.DESCRIPTIONS.length(tokens, i, end);
    int titled = Vocabulary.TITLES.length(tokens, i, end);
    return titled > described && isOffice(i, end) ? titled : described;
  }

  private boolean isOffice(int i, int end) {
    String label = Vocabulary.TITLES.label(Vocabulary.TITLES.find(tokens, i, end));
    return !label.equals("HONORIFIC");
  }

  /** The label of the office or description that the tokens are. */
  String label(int from, int to) {
    String label = Vocabulary.DESCRIPTIONS.label(tokens, from, to);
    String last = Vocabulary.DESCRIPTIONS.label(tokens, to - 1, to);
    return label != null ? label : last != null ? last : "person";
  }

  /** The nation whose people alone a word names: "Latvian" in "the Latvian said"; or null. */
  String national(int i, int end) {
    boolean pointed = i > 0 && tokens.capital(i) && Description.isPointing(tokens, i - 1);
    int entry = pointed ? Vocabulary.NATIONS.find(tokens, i, end) : -1;
    if (entry < 0 || !Vocabulary.NATIONS.label(entry).startsWith("adjective")) {
      return null;
    }
    int to = i + Vocabulary.NATIONS.length(entry);
    boolean alone = to >= end || !isObject(to) || tags.is(to, Tag.ADP);
    return alone && !tokens.text().startsWith("s", tokens.end(to - 1) - 1) ? nation(i, to) : null;
  }

  /** Whether a noun phrase goes on at {@code i}. */
  boolean goesOn(int i) {
    return tags.is(i, Tag.NOUN) && !tokens.capital(i) && tokens.is(i, Kind.WORD);
  }

  /** Where the phrase begins whose noun stands at {@code i}. */
  int start(int i, int first) {
    int from = i;
    while (from > first && mayPrecede(from - 1) && !endsPerson(from)) {
      from--;
    }
    return from;
  }

  private boolean endsPerson(int token) {
    Candidate name = naming.before(token);
    return name != null
        && naming.figure(name).sort == Sort.PERSON
        && !tokens.is(token, Kind.CLITIC);
  }

  private boolean mayPrecede(int i) {
    return switch (tags.of(i)) {
      case ADJ, DET, NUM -> tokens.is(i, Kind.WORD);
      case NOUN, PROPN -> tokens.is(i, Kind.WORD);
      case PRON -> isOwner(i);
      case PART -> tokens.is(i, Kind.CLITIC);
      default -> false;
    };
  }

  private boolean isOwner(int i) {
    return Description.isPossessive(tokens, i);
  }

  /** The office of a name's titles. */
  void title(Figure figure, int from, int to) {
    int i = from;
    while (i < to) {
      int length = describing(i, to);
      if (length > 0) {
        Role role = role(from, i, i + length, to);
        figure.bears(role, Description.gender(label(i, i + length)));
        i += length;
      } else {
        courtesy(figure, i, to);
        i++;
      }
    }
  }

  private void courtesy(Figure figure, int i, int to) {
    if (Vocabulary.TITLES.length(tokens, i, to) > 0) {
      figure.learn(Titles.gender(tokens.string(i)).orElse(null));
    }
  }

  /** What the phrase from {@code from} says, whose noun is {@code noun} to {@code to}. */
  Role role(int from, int noun, int to, int end) {
    String phrase = tokens.span(noun, to).in(tokens.text()).toLowerCase(Locale.ROOT);
    String nation = nation(from, noun);
    Figure organization = organization(from, noun);
    Candidate joined = naming.before(noun);
    boolean beside = joined != null && naming.figure(joined) == organization;
    int of = to;
    if (of + 1 < end && tags.is(of, Tag.ADP)) {
      int object = tags.is(of + 1, Tag.DET) ? of + 2 : of + 1;
      Candidate name = object < end ? naming.at(object) : null;
      nation = nation == null && name != null ? nation(object, name.to) : nation;
      organization =
          organization == null ? organization(of + 1, Math.min(of + 4, end)) : organization;
    }
    Figure owner = owner(from, noun);
    return new Role(
        phrase,
        nation,
        organization,
        tokens.span(from, to),
        owner != null ? owner : sender(to, end),
        beside);
  }

  private String nation(int from, int to) {
    for (int i = from; i < to; i++) {
      int entry = tokens.capital(i) ? Vocabulary.NATIONS.find(tokens, i, to) : -1;
      if (entry >= 0) {
        String label = Vocabulary.NATIONS.label(entry);
        return label.substring(label.indexOf(' ') + 1);
      }
    }
    return null;
  }

  private Figure organization(int from, int to) {
    for (int i = from; i < to; i++) {
      Candidate name = naming.at(i);
      if (name != null && naming.figure(name).sort == Sort.ORGANIZATION) {
        return naming.figure(name);
      }
    }
    return null;
  }

  /** Whose apposition or predicate the phrase is; {@code null} when it stands for itself. */
  Figure bearer(int from, int to, int first, int end, String label) {
    if (!label.startsWith("pe")) {
      return null;
    }
    Figure behind = to < end ? person(to) : null;
    if (behind != null || label.startsWith("people")) {
      return behind;
    }
    int past = pastObject(to, end);
    boolean comma = past + 1 < end && tokens.is(past, Kind.COMMA);
    if (comma) {
      behind = apposed(pastNoun(past + 1, end), end, isDefinite(from, to - 1));
    } else if (past > to && past < end && followsObject(past)) {
      behind = person(past);
    }
    return behind != null ? behind : before(from, first);
  }

  /**
   * Behind "of the Northern League" in "leader of the Northern League Ann Berg", else {@code i}.
   */
  private int pastObject(int i, int end) {
    if (i >= end || !tags.is(i, Tag.ADP)) {
      return i;
    }
    int k = i + 1;
    while (k < Math.min(end, i + LONGEST_OBJECT) && isObject(k) && person(k) == null) {
      k++;
    }
    return k;
  }

  /** "Minister of Trade X" is X, "a spokesman for X" is not: the preposition takes the name. */
  private boolean followsObject(int i) {
    Candidate name = naming.leading(i);
    boolean holdsObject = name != null && !name.titled && !tokens.is(name.from - 1, Kind.CLITIC);
    return tags.is(i - 1, Tag.ADP)
        ? holdsObject && tokens.matches(i - 1, "of")
        : !tags.is(i - 1, Tag.DET);
  }

  /** The person named at {@code i}; behind an indefinite phrase only when the clause goes on. */
  private Figure apposed(int i, int end, boolean definite) {
    Candidate name = naming.at(i) != null ? naming.at(i) : naming.leading(i);
    boolean closed =
        name != null
            && name.to < end
            && (tokens.is(name.to, Kind.COMMA) || tags.is(name.to, Tag.VERB));
    return definite || closed ? person(i) : null;
  }

  /** Behind "the engineer" in "the engineer Ann Berg". */
  private int pastNoun(int i, int end) {
    int k = i;
    while (k < Math.min(end - 1, i + LONGEST_NOUN) && person(k) == null && isSmallNominal(k)) {
      k++;
    }
    return k;
  }

  private boolean isSmallNominal(int i) {
    boolean nominal = tags.is(i, Tag.DET) || tags.is(i, Tag.ADJ) || tags.is(i, Tag.NOUN);
    return nominal && !tokens.capital(i);
  }

  /** The organization whose name follows its description: "the news agency MTI"; or null. */
  Figure namedBehind(int to, int end, String label) {
    Candidate name = to < end && label.startsWith("body") ? naming.at(to) : null;
    Figure figure = name == null ? null : naming.figure(name);
    return figure != null && figure.sort == Sort.ORGANIZATION ? figure : null;
  }

  private boolean isObject(int i) {
    return switch (tags.of(i)) {
      case DET, ADJ, NOUN, PROPN, PART, ADP -> true;
      default -> tokens.capital(i);
    };
  }

  private Figure person(int token) {
    Candidate name = naming.at(token) != null ? naming.at(token) : naming.leading(token);
    Figure figure = name == null ? null : naming.figure(name);
    return figure != null && figure.sort == Sort.PERSON ? figure : null;
  }

  /** The figure whose name owns the phrase: "Okafor's" in "Okafor's letter"; or {@code null}. */
  Figure owner(int from, int noun) {
    for (int i = noun - 1; i > from; i--) {
      Candidate name = tokens.is(i, Kind.CLITIC) ? naming.before(i) : null;
      if (name != null) {
        return naming.figure(name);
      }
    }
    return null;
  }

  /** The person whom the words behind a noun give as its origin: "a letter from Okafor". */
  private Figure sender(int to, int end) {
    if (to + 1 >= end || !tokens.matches(to, "from")) {
      return null;
    }
    int name = pastObject(to, end);
    return name < end ? person(name) : null;
  }

  /** "X, the", "X, 45, a", "X is the". */
  private Figure before(int from, int first) {
    int i = from - 1;
    if (i <= first) {
      return null;
    }
    if (tokens.is(i, Kind.COMMA)
        && i - 2 > first
        && tokens.is(i - 1, Kind.NUMBER)
        && tokens.is(i - 2, Kind.COMMA)) {
      i -= 2;
    }
    boolean joined = tokens.is(i, Kind.COMMA) || tags.is(i, Tag.AUX);
    Candidate name = joined ? naming.before(i) : null;
    Figure figure = name == null ? null : naming.figure(name);
    return figure != null && figure.sort == Sort.PERSON ? figure : null;
  }

  /** Whether a phrase points at someone known: by "the", an owner or a nation. */
  boolean isDefinite(int from, int noun) {
    for (int i = from; i < noun; i++) {
      boolean owner = tokens.is(i, Kind.CLITIC) || tags.is(i, Tag.PRON);
      boolean pointing = tags.is(i, Tag.DET) && Description.isPointing(tokens, i);
      if (owner || pointing) {
        return true;
      }
      if (tags.is(i, Tag.DET) || tags.is(i, Tag.NUM)) {
        return false;
      }
    }
    return tokens.capital(from);
  }
}
