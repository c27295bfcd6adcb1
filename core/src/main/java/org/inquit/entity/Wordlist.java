package org.inquit.entity;

import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** A lexicon behind a filter, since most words of a text open no entry of it. */
final class Wordlist {
  private final Lexicon lexicon;
  private final Openers openers;
  private final int bit;

  Wordlist(Lexicon lexicon, Openers openers) {
    this.lexicon = lexicon;
    this.openers = openers;
    this.bit = openers.add(lexicon);
  }

  /** Its bit in what {@link Openers#of} tells. */
  int bit() {
    return bit;
  }

  /** The longest entry that begins at token {@code i} and ends before token {@code end}, or -1. */
  int find(Tokens tokens, int i, int end) {
    return i < end && (openers.of(tokens, i) & bit) != 0 ? lexicon.find(tokens, i, end) : -1;
  }

  /** Whether token {@code i} is an entry. */
  boolean holds(Tokens tokens, int i) {
    return find(tokens, i, i + 1) >= 0;
  }

  /** How many tokens from {@code i} on are one entry; 0 for none. */
  int length(Tokens tokens, int i, int end) {
    int entry = find(tokens, i, end);
    return entry < 0 ? 0 : lexicon.length(entry);
  }

  /** The label of the entry that is just the tokens from {@code i} to {@code end}; or null. */
  String label(Tokens tokens, int i, int end) {
    int entry = find(tokens, i, end);
    return entry >= 0 && lexicon.length(entry) == end - i ? lexicon.label(entry) : null;
  }

  int length(int entry) {
    return lexicon.length(entry);
  }

  String label(int entry) {
    return lexicon.label(entry);
  }

  String phrase(int entry) {
    return lexicon.phrase(entry);
  }
}
