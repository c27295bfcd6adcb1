package org.inquit.date;

/** A word of the lexicon, lower case, with its classes and a small number for each. */
final class Word {
  private static final int CLASSES = WordClass.values().length;

  /** Any word that the lexicon lacks. */
  static final Word NONE = new Word("");

  /** Any number written in digits. */
  static final Word DIGITS = new Word("");

  private final String text;
  private final int[] values = new int[CLASSES];
  private long classes;

  Word(String text) {
    this.text = text;
  }

  /** Used while the lexicon is read; a word never changes after. */
  void add(WordClass type, int value) {
    classes |= 1L << type.ordinal();
    values[type.ordinal()] = value;
  }

  String text() {
    return text;
  }

  boolean is(WordClass type) {
    return (classes & 1L << type.ordinal()) != 0;
  }

  /** Whether it is of one of the classes of {@code mask}. */
  boolean isAny(long mask) {
    return (classes & mask) != 0;
  }

  /** Zero where the word is not of that class. */
  int value(WordClass type) {
    return values[type.ordinal()];
  }

  static long mask(WordClass... types) {
    long mask = 0;
    for (WordClass type : types) {
      mask |= 1L << type.ordinal();
    }
    return mask;
  }
}
