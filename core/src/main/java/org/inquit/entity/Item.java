package org.inquit.entity;

/** What the lexicons know a word or a phrase within a run of capitals as. */
enum Item {
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
