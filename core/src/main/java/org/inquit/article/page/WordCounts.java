package org.inquit.article.page;

import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Counts in how many lines each content word stands, by the hashes of words. */
final class WordCounts {
  private static final Lexicon FUNCTION = Lexicon.load(Measures.class, "function-words.txt");

  private final List<Line> lines;
  private final int[] keys;
  private final int[] counts;
  private final int[] seenBy;
  private int round;

  WordCounts(List<Line> lines) {
    this.lines = lines;
    int tokens = lines.stream().mapToInt(line -> line.tokens().size()).sum();
    int size = Integer.highestOneBit(Math.max(16, tokens * 2)) * 2;
    this.keys = new int[size];
    this.counts = new int[size];
    this.seenBy = new int[size];
  }

  /** Counts each content word of a line once. */
  void add(int line) {
    round++;
    Tokens tokens = lines.get(line).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int slot = isContent(tokens, i) ? slot(tokens.hash(i)) : -1;
      if (slot >= 0 && seenBy[slot] != round) {
        seenBy[slot] = round;
        counts[slot]++;
      }
    }
  }

  /** Share of the different content words of a line that at least {@code many} lines hold. */
  float share(int line, int many) {
    round++;
    int all = 0;
    int held = 0;
    Tokens tokens = lines.get(line).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int slot = isContent(tokens, i) ? slot(tokens.hash(i)) : -1;
      if (slot >= 0 && seenBy[slot] != round) {
        seenBy[slot] = round;
        all++;
        held += counts[slot] >= many ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (float) held / all;
  }

  private static boolean isContent(Tokens tokens, int i) {
    return tokens.is(i, Kind.WORD) && FUNCTION.find(tokens, i, i + 1) < 0;
  }

  private int slot(int hash) {
    int key = hash == 0 ? 1 : hash;
    int mixed = key * 0x9E3779B9;
    int slot = (mixed ^ mixed >>> 15) & keys.length - 1;
    while (keys[slot] != key && keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    return slot;
  }
}
