package org.inquit.text;

/** Parts of speech, after Universal Dependencies (universaldependencies.org/u/pos). */
public enum Tag {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  PRON,
  DET,
  ADP,
  CCONJ,
  SCONJ,
  NUM,
  PART,
  INTJ,
  PUNCT;

  static final int COUNT = 15;
  private static final Tag[] VALUES = values();

  static Tag of(int ordinal) {
    return VALUES[ordinal];
  }
}
