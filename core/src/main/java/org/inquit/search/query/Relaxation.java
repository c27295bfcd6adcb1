package org.inquit.search.query;

/** A condition that gives way when nothing answers to the letter. */
public enum Relaxation {
  /** Statements whose date is unknown count as perhaps said in time. */
  UNDATED("nothing is dated so: these are undated"),
  /**
   * Statements that name an organization, or whose articles do, stand in for those made on its
   * behalf.
   */
  MENTIONED("nobody speaks on its behalf: these statements name it, or their articles do"),
  /** A phrase, or words near each other, may stand elsewhere in a statement's article. */
  ELSEWHERE("no statement says it so: these stand in articles that do"),
  /** Some of few words suffice. */
  FEWER_WORDS("nothing has all the words: these have some of them");

  private final String note;

  Relaxation(String note) {
    this.note = note;
  }

  /** What the asker is told. */
  public String note() {
    return note;
  }
}
