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

  /** A bit of its own, for {@link Tags#isAny}. */
  public int bit() {
    return 1 << ordinal();
  }

  static Tag of(int ordinal) {
    return VALUES[ordinal];
  }
}
