package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds where a phrase that describes someone begins and ends: "the Latvian official". */
final class Descriptions {
  private static final int LONGEST_OBJECT = 9;

  private final Tokens tokens;
  private final Tags tags;
  private final Naming naming;

  Descriptions(Tokens tokens, Tags tags, Naming naming) {
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

  /** The country that the words between two tokens name first; or {@code null}. */
  String nation(int from, int to) {
    for (int i = from; i < to; i++) {
      int entry = tokens.capital(i) ? Vocabulary.NATIONS.find(tokens, i, to) : -1;
      if (entry >= 0) {
        String label = Vocabulary.NATIONS.label(entry);
        return label.substring(label.indexOf(' ') + 1);
      }
    }
    return null;
  }

  /** Whether a noun phrase goes on at {@code i}. */
  boolean goesOn(int i) {
    return tags.is(i, Tag.NOUN) && !tokens.capital(i) && tokens.is(i, Kind.WORD);
  }

  /** Where the phrase begins whose noun stands at {@code i}. */
  int start(int i, int first) {
    int from = i;
    while (from > first
        && mayPrecede(from - 1)
        && !endsPerson(from)
        && !(from < i && tags.is(from, Tag.DET))) {
      from = behindOwner(from - 1, first);
    }
    return from;
  }

  /** Where the name before a possessive ending begins: "Board of Trade" in "Board of Trade's". */
  private int behindOwner(int i, int first) {
    Candidate owner = tokens.is(i, Kind.CLITIC) ? naming.before(i) : null;
    return owner == null ? i : Math.max(first, owner.from);
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

  /**
   * Behind "of the Northern League" in "leader of the Northern League Ann Berg", else {@code i}.
   */
  int pastObject(int i, int end) {
    if (i >= end || !tags.is(i, Tag.ADP)) {
      return i;
    }
    int k = i + 1;
    while (k < Math.min(end, i + LONGEST_OBJECT) && isObject(k) && naming.person(k) == null) {
      k++;
    }
    return k;
  }

  private boolean isObject(int i) {
    if (tokens.is(i, Kind.APOSTROPHE)) {
      return !tokens.spaceBefore(i);
    }
    return switch (tags.of(i)) {
      case DET, ADJ, NOUN, PROPN, PART, ADP -> true;
      default -> tokens.capital(i);
    };
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
