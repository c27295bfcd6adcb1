package org.inquit.attribution;

/** What one speaker says in an interview or a transcript: the tokens {@code [from, to)}. */
record Turn(Label label, int from, int to) {
  /** The name that the label gives; nobody for a question without one. */
  SourceChoice source() {
    return label.sort() == Label.Sort.QUESTION
        ? SourceChoice.NONE
        : new SourceChoice(label.first(), label.end(), 0);
  }
}
