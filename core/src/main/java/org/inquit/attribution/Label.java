package org.inquit.attribution;

/**
 * What stands before the colon that opens a paragraph, in tokens: "JANE DOE, HOST".
 *
 * @param first the first token
 * @param end the token behind the name, before a comma or bracket
 * @param colon the mark that parts it from what is said
 */
record Label(Sort sort, int first, int end, int colon) {

  /** How a label names its speaker. */
  enum Sort {
    QUESTION,
    ANSWER,
    /** In capitals, as transcripts print names. */
    CAPITALS,
    /** A capitalised name. */
    NAME
  }

  /** What stands for the label of a turn that begins at {@code at} without one. */
  static Label unprinted(Sort sort, int at) {
    return new Label(sort, at, at, at - 1);
  }
}
