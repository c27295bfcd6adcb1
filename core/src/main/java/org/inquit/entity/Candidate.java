package org.inquit.entity;

import org.inquit.text.Tokens;

/** A name found in the text, and what speaks for each sort of thing that it may stand for. */
final class Candidate {
  /** The first token of the name, and the first behind it. */
  final int from;

  final int to;

  /** The first token of titles and nations before the name; {@link #from} without any. */
  final int lead;

  /** Whether a title stands before the name. */
  final boolean titled;

  /** Whether it is one word whose capital only the sentence's beginning may have caused. */
  boolean weak;

  /** Whether it stands just before an office and says whose that is. */
  boolean modifier;

  /** How it is printed; known once all names are counted. */
  Printing printing;

  /** Whose name it is; known once the cast is. */
  Figure figure;

  private final double[] score = new double[Sort.COUNT];

  Candidate(int lead, int from, int to, boolean titled) {
    this.lead = lead;
    this.from = from;
    this.to = to;
    this.titled = titled;
  }

  void add(Sort sort, double weight) {
    score[sort.ordinal()] += weight;
  }

  double score(Sort sort) {
    return score[sort.ordinal()];
  }

  int size() {
    return to - from;
  }

  String text(Tokens tokens) {
    return tokens.span(from, to).in(tokens.text());
  }
}
