package org.inquit.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inquit.article.Article;

/** What the articles of a build are: their languages, and their outlets with the letters lost. */
final class Composition {
  private static final String UNKNOWN = "unknown";
  private static final char REPLACEMENT = '\ufffd';

  private final SortedMap<String, Long> languages = new TreeMap<>();
  private final Map<String, Outlet> outlets = new HashMap<>();

  /**
   * The articles of one outlet.
   *
   * @param source the outlet, or {@code null}
   * @param articles how many
   * @param replacements how many of their characters no charset could explain (U+FFFD)
   * @param reduced how many of them held paragraphs that the outlet repeats
   */
  record Outlet(String source, long articles, long replacements, long reduced) {
    Outlet plus(Outlet other) {
      return new Outlet(
          source,
          articles + other.articles,
          replacements + other.replacements,
          reduced + other.reduced);
    }
  }

  /** Counts an article in. */
  void add(Article article) {
    String language = article.language();
    languages.merge(language == null ? UNKNOWN : language, 1L, Long::sum);
    add(new Outlet(article.source(), 1, replacements(article), 0));
  }

  /** Counts that paragraphs which its outlet repeats were left out of an article. */
  void reduce(Article article) {
    add(new Outlet(article.source(), 0, 0, 1));
  }

  private void add(Outlet outlet) {
    outlets.merge(String.valueOf(outlet.source()), outlet, Outlet::plus);
  }

  /** How many articles are in each language, by its code. */
  SortedMap<String, Long> languages() {
    return Collections.unmodifiableSortedMap(languages);
  }

  /** How many articles are not in English, and so give no statements. */
  long notEnglish() {
    return languages.entrySet().stream()
        .filter(entry -> isForeign(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Whether {@code language} is known and not English. */
  static boolean isForeign(String language) {
    return !language.startsWith("en") && !language.equals(UNKNOWN);
  }

  /** How many characters no charset could explain. */
  long replacements() {
    return outlets.values().stream().mapToLong(Outlet::replacements).sum();
  }

  /** How many articles held paragraphs that their outlets repeat. */
  long reduced() {
    return outlets.values().stream().mapToLong(Outlet::reduced).sum();
  }

  /** Outlet by outlet, by name; the last one is that of articles without one. */
  List<Outlet> outlets() {
    List<Outlet> sorted = new ArrayList<>(outlets.values());
    sorted.sort(
        Comparator.comparing(
            Outlet::source, Comparator.nullsLast(Comparator.<String>naturalOrder())));
    return sorted;
  }

  private static long replacements(Article article) {
    return count(article.title()) + count(article.body());
  }

  private static long count(String text) {
    long count = 0;
    int at = text == null ? -1 : text.indexOf(REPLACEMENT);
    while (at >= 0) {
      count++;
      at = text.indexOf(REPLACEMENT, at + 1);
    }
    return count;
  }
}
