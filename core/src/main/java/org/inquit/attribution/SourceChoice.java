package org.inquit.attribution;

/**
 * The source chosen for a cue.
 *
 * @param from the first token of its phrase, or -1 for none
 * @param to the token behind the head of the phrase
 * @param score the lead over the second choice
 */
record SourceChoice(int from, int to, float score) {
  static final SourceChoice NONE = new SourceChoice(-1, -1, 0);

  boolean exists() {
    return from >= 0;
  }
}
