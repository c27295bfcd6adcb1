package org.inquit.analysis;

import java.util.Locale;

/** The forms in which a part of a name is indexed, the surest first; a mark begins all but one. */
enum NameForm {
  /** As printed, in lower case, where letters bear marks. */
  PRINTED('='),
  /** In plain letters. */
  PLAIN((char) 0),
  /** By its consonants and where vowels stand. */
  SPELLING('~'),
  /** By its consonants, without the vowels inside. */
  BONES('!'),
  /** The family of a given name and its short forms: Robert, Bob. */
  FAMILY('*'),
  /** The first and last part together, by spelling. */
  PAIR('&'),
  /** The initials of several words, or a word printed in capitals. */
  ACRONYM('@'),
  /** What a word of an organization means in any language. */
  MEANING('%'),
  /** Three letters of its sound. */
  NEAR('#');

  private final char mark;
  private final String type;

  NameForm(char mark) {
    this.mark = mark;
    this.type = "name-" + name().toLowerCase(Locale.ROOT);
  }

  /** The first letter of its tokens; 0 where there is none. */
  char mark() {
    return mark;
  }

  /** Whether it weighs where tokens only rank as much as where they make a match. */
  boolean ranks() {
    return this == ACRONYM || this == MEANING;
  }

  /** The token type. */
  String type() {
    return type;
  }
}
