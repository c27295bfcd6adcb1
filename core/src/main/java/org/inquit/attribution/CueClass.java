package org.inquit.attribution;

/** What a cue may take as its content; described in {@code cue-verbs.txt}. */
enum CueClass {
  SAY,
  TELL,
  ASK,
  URGE,
  JUDGE,
  VOW,
  SHOW,
  TALK,
  POST,
  ACCORDING,
  QUOTED,
  DOCUMENT,
  NOUN;

  int bit() {
    return 1 << ordinal();
  }
}
