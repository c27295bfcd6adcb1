package org.inquit.entity;

import org.inquit.name.Gender;

/** One place where someone or something is named, described or pointed at. */
final class Mention implements Comparable<Mention> {
  /** How it points at its figure. */
  enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  final Kind kind;
  final int from;
  final int to;

  /** The last word of the phrase's head. */
  final int head;

  /** Who is meant, once that is known. */
  Figure figure;

  /** What a description says; {@code null} for others. */
  Role role;

  /** person, people, body, document: what a description or a pronoun can mean. */
  String what;

  Gender gender;

  /** Whether a description points at someone known: "the official", not "an official". */
  boolean definite;

  /** Whether it stands inside quotation marks. */
  boolean quoted;

  /** Whether it names the source of a statement. */
  boolean speaks;

  /** The pronoun that owns a description: "his" in "his letter"; or {@code null}. */
  Mention owner;

  /** What it was resolved through; {@code null} for a first mention. */
  Mention antecedent;

  Mention(Kind kind, int from, int head, int to) {
    this.kind = kind;
    this.from = from;
    this.head = head;
    this.to = to;
  }

  boolean isPerson() {
    return "person".equals(what);
  }

  boolean isPlural() {
    return "people".equals(what);
  }

  @Override
  public int compareTo(Mention other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
  }
}
