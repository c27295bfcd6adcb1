package org.inquit.text;

/** What sort of thing a token is. */
public enum Kind {
  /** Letters, with inner hyphens, apostrophes and digits; also dotted letters ("U.S."). */
  WORD,
  /** A possessive or contracted ending cut from its word: 's, 'll, 've, 're, 'd, 'm. */
  CLITIC,
  /** Digits with inner commas, periods and hyphens. */
  NUMBER,
  /** A mark that only opens a quotation: “ « ‹ ‘ „ ‚ ` ``. */
  OPEN_QUOTE,
  /** A mark that only closes a quotation: ” » ›. */
  CLOSE_QUOTE,
  /** A straight double mark or two single ones, which may open or close. */
  QUOTE,
  /** A straight or right single mark outside a word: a closing mark or an apostrophe. */
  APOSTROPHE,
  /** Period, question mark, exclamation mark, ellipsis. */
  TERMINATOR,
  COMMA,
  COLON,
  SEMICOLON,
  /** An en or em dash, a doubled hyphen, or a hyphen between spaces. */
  DASH,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  /** Any other sign. */
  SIGN;

  private static final Kind[] VALUES = values();

  static Kind of(int ordinal) {
    return VALUES[ordinal];
  }
}
