package org.inquit.entity;

/**
 * A word or a phrase within a run of capitals, and what the lexicons say of it.
 *
 * @param to the first token behind it
 */
record Item(Type type, int from, int to) {

  /** What the lexicons know a word as. */
  enum Type {
    /** An office, a rank or a word of courtesy. */
    TITLE,
    /** The name of a well-known organization. */
    ORGANIZATION,
    /** A noun that makes a name an organization's. */
    ORGANIZATION_HEAD,
    PLACE,
    PLACE_HEAD,
    /** The adjective of a nation. */
    DEMONYM,
    /** A day, a faith, an event. */
    OTHER,
    GIVEN,
    /** Any other word. */
    WORD
  }

  boolean is(Type other) {
    return type == other;
  }
}
