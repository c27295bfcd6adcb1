package org.inquit.entity;

import java.util.Objects;
import java.util.Set;

/**
 * What an office, a description or a body is called.
 *
 * @param phrase its words, lower-case: "foreign minister"
 * @param canonical the first of those that say the same: "premier" is "prime minister"
 * @param head the last word
 * @param covered what else it may stand for: last words of offices, words and kinds of bodies
 */
record Office(String phrase, String canonical, String head, Set<String> covered) {
  Office {
    Objects.requireNonNull(phrase, "phrase");
  }

  static Office of(String phrase) {
    Objects.requireNonNull(phrase, "phrase");
    String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return new Office(phrase, RoleKinds.canonical(phrase), head, RoleKinds.covered(phrase));
  }

  boolean isOneWord() {
    return head.length() == phrase.length();
  }
}
