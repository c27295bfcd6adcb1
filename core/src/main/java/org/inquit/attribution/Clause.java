package org.inquit.attribution;

/**
 * Words that a cue may report: the tokens {@code [from, to)}.
 *
 * @param score the lead of the chosen bounds
 */
record Clause(int from, int to, float score) {
  boolean isEmpty() {
    return to <= from;
  }
}
