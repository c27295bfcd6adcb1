package org.inquit.name;

import java.util.Objects;

/**
 * One part of a person's name: a word, and the particles that belong to it.
 *
 * @param printed as it stands in the name: "al-Hadi", "van der Berg", "J."
 * @param head its word without particles, in plain letters: "hadi", "berg", "j"
 */
public record NamePart(String printed, String head) {
  public NamePart {
    Objects.requireNonNull(printed, "printed");
    if (head.isEmpty()) {
      throw new IllegalArgumentException("a part without letters: " + printed);
    }
  }

  public boolean isInitial() {
    return head.length() == 1;
  }

  /** Whether both can be spellings of one part: alike when folded, a short form, an initial. */
  public boolean agrees(NamePart other) {
    if (isInitial() || other.isInitial()) {
      return head.charAt(0) == other.head.charAt(0);
    }
    return head.equals(other.head)
        || Spelling.skeleton(head).equals(Spelling.skeleton(other.head))
        || GivenNames.sameFamily(head, other.head);
  }

  @Override
  public String toString() {
    return printed;
  }
}
