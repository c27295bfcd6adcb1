package org.inquit.entity;

import org.inquit.name.Gender;
import org.inquit.text.Tokens;

/** Nouns that describe people, bodies and documents without naming them. */
final class Description {
  private Description() {}

  /** What the noun at {@code i} describes: person, people, body, document; or {@code null}. */
  static String at(Tokens tokens, int i) {
    int entry = Vocabulary.DESCRIPTIONS.find(tokens, i, i + 1);
    if (entry >= 0) {
      return what(Vocabulary.DESCRIPTIONS.label(entry));
    }
    return Vocabulary.title(tokens, i, i + 1) > 0 ? "person" : null;
  }

  static boolean isKin(Tokens tokens, int i) {
    return Vocabulary.KIN.holds(tokens, i);
  }

  /** Whether who is named behind the verb at {@code i} is likely to speak next: "asked". */
  static boolean isAsked(Tokens tokens, int i) {
    return points(tokens, i, "asking");
  }

  /** Whether the word at {@code i} tells that two talk: "spoke", "interview". */
  static boolean isTalking(Tokens tokens, int i) {
    return points(tokens, i, "talking");
  }

  static boolean isRelative(Tokens tokens, int i) {
    return points(tokens, i, "relative");
  }

  static boolean isPossessive(Tokens tokens, int i) {
    return points(tokens, i, "owner");
  }

  /** Whether what follows tells to what someone belongs: "of", "at". */
  static boolean isBelonging(Tokens tokens, int i) {
    return points(tokens, i, "belonging");
  }

  /** Whether the word stands for nobody where nothing was named before: "it". */
  static boolean isNobody(Tokens tokens, int i) {
    return points(tokens, i, "nobody");
  }

  static boolean isPointing(Tokens tokens, int i) {
    return points(tokens, i, "pointing");
  }

  private static boolean points(Tokens tokens, int i, String label) {
    return label.equals(Vocabulary.POINTERS.label(tokens, i, i + 1));
  }

  /** Whether the words before a plural count two: "the two", "both". */
  static boolean isPair(Tokens tokens, int from, int head) {
    for (int i = from; i < head; i++) {
      if (tokens.matches(i, "two") || tokens.matches(i, "both")) {
        return true;
      }
    }
    return false;
  }

  /** The role of each of several. */
  static Role singular(Role role) {
    String phrase = role.phrase();
    String one = phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    return new Role(
        Office.of(one),
        role.nation(),
        role.organization(),
        role.printed(),
        role.owner(),
        role.beside());
  }

  /** The gender that a label tells; {@code null} when it tells none. */
  static Gender gender(String label) {
    return label.endsWith(" m") ? Gender.MALE : label.endsWith(" f") ? Gender.FEMALE : null;
  }

  /** What a label says that the noun describes. */
  static String what(String label) {
    return label.startsWith("person") ? "person" : label.startsWith("people") ? "people" : label;
  }
}
