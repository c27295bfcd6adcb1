package org.inquit.attribution;

/** The grammatical form of a cue. */
enum CueForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  NOUN,
  PHRASE
}
