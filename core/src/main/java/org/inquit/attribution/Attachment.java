package org.inquit.attribution;

/**
 * How an utterance is joined to who said it.
 *
 * @param cue the cue, or {@code null} for a link without one
 * @param source the source; of no tokens where none is known
 * @param probability of this link among all
 */
record Attachment(Link link, Cue cue, SourceChoice source, double probability) {

  /** The ways in which an utterance and its source can stand. */
  enum Link {
    /** A cue in reach. */
    CUE,
    /** A name and a colon: {@code Smith: "..."}. */
    COLON,
    /** The utterance before, in the same paragraph. */
    CARRIED,
    /** The utterance before, in an earlier paragraph. */
    CARRIED_OVER,
    /** The subject of the sentence before. */
    SUBJECT,
    /** Nobody is named. */
    NONE
  }
}
