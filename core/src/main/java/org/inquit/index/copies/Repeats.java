package org.inquit.index.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the paragraphs that an outlet repeats on so many of its pages that they are no article's
 * own, by the numbers that stand for them.
 *
 * <p>All articles are counted first, then met once more. What is found depends on no order.
 */
public final class Repeats {
  /** A paragraph of fewer pages is not known well enough. */
  private static final int LEAST = 4;

  /** The share of an outlet's pages that a paragraph is on, in percent. */
  private static final int SHARE = 40;

  private final Map<Long, Integer> pages = new HashMap<>();
  private final Map<Long, Set<Long>> seen = new HashMap<>();
  private long[] all = new long[1024];
  private int size;

  /**
   * Counts a page in.
   *
   * @param outlet a number for the outlet
   * @param paragraphs numbers for paragraphs of this outlet
   */
  public void count(long outlet, long[] paragraphs) {
    pages.merge(outlet, 1, Integer::sum);
    if (size + paragraphs.length > all.length) {
      all = Arrays.copyOf(all, Math.max(2 * all.length, size + paragraphs.length));
    }
    System.arraycopy(paragraphs, 0, all, size, paragraphs.length);
    size += paragraphs.length;
  }

  /** Ends the counting. Returns whether any paragraph is on pages enough to be looked at. */
  public boolean counted() {
    Arrays.sort(all, 0, size);
    for (int from = 0, to; from < size; from = to) {
      to = from + 1;
      while (to < size && all[to] == all[from]) {
        to++;
      }
      if (to - from >= LEAST) {
        seen.put(all[from], new HashSet<>());
      }
    }
    all = null;
    return !seen.isEmpty();
  }

  /**
   * Meets a page again.
   *
   * @param text a number that pages with copies of one article share: they count once
   */
  public void meet(long text, long[] paragraphs) {
    for (long paragraph : paragraphs) {
      Set<Long> texts = seen.get(paragraph);
      if (texts != null) {
        texts.add(text);
      }
    }
  }

  /** Whether the outlet repeats the paragraph; when all pages were met. */
  public boolean repeated(long outlet, long paragraph) {
    int texts = seen.getOrDefault(paragraph, Set.of()).size();
    return texts >= LEAST && 100L * texts >= (long) SHARE * pages.getOrDefault(outlet, 0);
  }
}
