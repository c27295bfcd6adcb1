package org.inquit.index.copies;

/** What is compared to find copies: how it is sketched, and how alike copies are. */
public enum CopyKind {
  /** By their text, or the page that they stood on. */
  ARTICLES(new Sketch(3, 60), Likeness.OF_ARTICLES),
  /** By their words, where the speakers agree. */
  STATEMENTS(new Sketch(2, 15), Likeness.OF_STATEMENTS);

  private final Sketch sketch;
  private final Likeness likeness;

  CopyKind(Sketch sketch, Likeness likeness) {
    this.sketch = sketch;
    this.likeness = likeness;
  }

  /** What is kept of a text to compare it. */
  public byte[] sketch(String text) {
    return sketch.of(text);
  }

  CopyGroups groups(int texts) {
    return new CopyGroups(texts, sketch.size(), likeness);
  }
}
