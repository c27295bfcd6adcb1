package org.inquit.search.query;

/**
 * A piece of a question.
 *
 * @param text a word, the inside of a phrase, or the name of a field
 * @param distance of a proximity operator, in words
 * @param at where it begins in the question
 */
record Token(Type type, String text, int distance, int at) {
  /** What a piece is. */
  enum Type {
    WORD,
    PHRASE,
    FIELD,
    EXACT,
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT,
    /** {@code w/5}. */
    NEAR,
    /** {@code pre/5}. */
    BEFORE,
    /** {@code w/s}. */
    SENTENCE,
    /** {@code w/p}. */
    PARAGRAPH,
    END
  }

  Token(Type type, String text, int at) {
    this(type, text, 0, at);
  }

  boolean proximity() {
    return switch (type) {
      case NEAR, BEFORE, SENTENCE, PARAGRAPH -> true;
      default -> false;
    };
  }
}
