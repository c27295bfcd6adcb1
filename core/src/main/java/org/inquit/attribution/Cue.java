package org.inquit.attribution;

/** A cue in a text: the tokens {@code [first, end)} and what the lexicon says of them. */
record Cue(int first, int end, CueLexicon.Entry entry) {
  boolean is(CueClass one) {
    return entry.is(one);
  }
}
