package org.inquit.attribution;

/** What one speaker says in an interview or a transcript: the tokens {@code [from, to)}. */
record Turn(Label label, int from, int to) {
  /** The name that the label gives; "Q" and "A" name nobody. */
  SourceChoice source() {
    return switch (label.sort()) {
      case QUESTION, ANSWER -> SourceChoice.NONE;
      case CAPITALS, NAME -> new SourceChoice(label.first(), label.end(), 0);
    };
  }

  String rule() {
    return switch (label.sort()) {
      case QUESTION -> "question";
      case ANSWER -> "answer";
      case CAPITALS, NAME -> "turn";
    };
  }
}
