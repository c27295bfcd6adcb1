package org.inquit.attribution;

import org.inquit.text.Lexicon;

/** Tells of unmarked words whether they are someone's own: "we", "your". */
final class TalkWords {
  private static final Lexicon WORDS = Lexicon.load(TalkWords.class, "talk-words.txt");

  private final Passage in;

  TalkWords(Passage in) {
    this.in = in;
  }

  /** Whether someone speaks of himself, or of his side, in {@code [from, to)}, quotations apart. */
  boolean first(int from, int to) {
    return any("first", from, to);
  }

  /** Whether someone speaks of himself alone in {@code [from, to)}, quotations apart. */
  boolean firstOne(int from, int to) {
    return any("first one", from, to);
  }

  /** Whether someone is spoken to in {@code [from, to)}, quotations apart. */
  boolean second(int from, int to) {
    return any("second", from, to);
  }

  private boolean any(String person, int from, int to) {
    for (int i = from; i < to; i++) {
      int word = in.quote(i) < 0 ? WORDS.find(in.tokens, i, to) : -1;
      if (word >= 0 && WORDS.label(word).startsWith(person)) {
        return true;
      }
    }
    return false;
  }
}
