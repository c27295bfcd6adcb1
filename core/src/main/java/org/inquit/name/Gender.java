package org.inquit.name;

/** Whom a given name or a form of address names. */
public enum Gender {
  FEMALE,
  MALE,
  EITHER;

  /** Whether the two cannot be said of one person. */
  public boolean conflictsWith(Gender other) {
    return this != other && this != EITHER && other != EITHER;
  }
}
