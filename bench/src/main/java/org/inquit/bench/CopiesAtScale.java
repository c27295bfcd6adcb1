package org.inquit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.copies.CopyFinder;
import org.inquit.index.copies.CopyKind;

/**
 * Groups made-up articles, every twentieth a changed copy of an earlier one, and tells time, heap
 * and what was found.
 */
public final class CopiesAtScale {
  /** One article of so many is a copy. */
  private static final int EVERY = 20;

  /** One word of so many is changed in a copy, and its last words are left out. */
  private static final int CHANGED = 40;

  private static final int WORDS = 300;
  private static final int CUT = 20;
  private static final int VOCABULARY = 50_000;
  private static final String[] SYLLABLES = {
    "ba", "den", "ki", "lor", "mu", "nas", "po", "ri", "sul", "ta", "ven", "wo", "ya", "zem"
  };

  private CopiesAtScale() {}

  /**
   * What came of it.
   *
   * @param copies how many articles are copies
   * @param found how many of these are marked as their original is
   * @param wrong how many articles are marked as one that they are no copy of
   * @param seconds what finding took, without making articles and sketches
   */
  record Result(int articles, int copies, int found, int wrong, double seconds) {}

  /** The number of articles, a million where none is given. */
  public static void main(String[] args) {
    int articles = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    long start = System.nanoTime();
    Result result = run(articles);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d copies: %d found, %d wrong; grouped in %.1f s, with sketches %.1f s;"
            + " at most %d MB of heap%n",
        result.articles,
        result.copies,
        result.found,
        result.wrong,
        result.seconds,
        (System.nanoTime() - start) / 1e9,
        peak() >> 20);
  }

  /** Finds the copies among so many articles. */
  static Result run(int articles) {
    CopyFinder finder = new CopyFinder(CopyKind.ARTICLES, articles);
    for (int i = 0; i < articles; i++) {
      finder.meet(i, i / 100, CopyFinder.hash(new BytesRef("article-" + i)), 0);
    }
    long nanos = 0;
    for (int i = 0; i < articles; i++) {
      BytesRef sketch = new BytesRef(CopyKind.ARTICLES.sketch(text(i)));
      long start = System.nanoTime();
      finder.compare(i, sketch);
      nanos += System.nanoTime() - start;
    }
    long start = System.nanoTime();
    finder.mark(0);
    return judged(finder, articles, (nanos + System.nanoTime() - start) / 1e9);
  }

  /** Compares the marks with what was made. */
  private static Result judged(CopyFinder finder, int articles, double seconds) {
    Map<Long, Integer> origins = new HashMap<>();
    int copies = 0;
    int found = 0;
    int wrong = 0;
    for (int i = 0; i < articles; i++) {
      long mark = finder.mark(i);
      boolean copy = origin(i) != i;
      copies += copy ? 1 : 0;
      found += copy && mark != 0 && mark == finder.mark(origin(i)) ? 1 : 0;
      Integer other = mark == 0 ? null : origins.putIfAbsent(mark, origin(i));
      wrong += other != null && other != origin(i) ? 1 : 0;
    }
    return new Result(articles, copies, found, wrong, seconds);
  }

  /** The article that this one is a copy of, or itself. */
  static int origin(int article) {
    if (article % EVERY != EVERY - 1) {
      return article;
    }
    int earlier = new Random(article).nextInt(article);
    return earlier % EVERY == EVERY - 1 ? earlier - 1 : earlier;
  }

  /** The words of an article. */
  static String text(int article) {
    int origin = origin(article);
    Random words = new Random(origin);
    Random changes = new Random(~article);
    StringBuilder text = new StringBuilder(8 * WORDS);
    for (int i = 0; i < (origin == article ? WORDS : WORDS - CUT); i++) {
      int word = words.nextInt(VOCABULARY);
      boolean changed = origin != article && changes.nextInt(CHANGED) == 0;
      append(changed ? changes.nextInt(VOCABULARY) : word, text);
    }
    return text.toString();
  }

  private static void append(int word, StringBuilder text) {
    int left = word;
    do {
      text.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    } while (left > 0);
    text.append(' ');
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
