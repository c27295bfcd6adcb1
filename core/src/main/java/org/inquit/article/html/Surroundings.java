package org.inquit.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What the elements around a line promise.
 *
 * @param good names that promise an article
 * @param bad names that promise something else
 * @param article whether one of them holds the article by its kind
 * @param chrome whether one of them belongs to the page by its kind
 */
record Surroundings(int good, int bad, boolean article, boolean chrome) {
  static final Surroundings NONE = new Surroundings(0, 0, false, false);

  private static final Map<String, String> NAMES =
      Words.load("element-names.txt").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1]));
  private static final Set<String> ARTICLE = Set.of("article", "main");
  private static final Set<String> CHROME = Set.of("nav", "footer", "header", "aside", "form");
  private static final Set<String> CHROME_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu");

  /** The surroundings inside {@code element}. */
  Surroundings inside(Element element, Map<String, int[]> seen) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return this;
    }
    if (element.attributesSize() == 0 && !ARTICLE.contains(tag) && !CHROME.contains(tag)) {
      return this;
    }
    String role = element.attr("role");
    int[] counts =
        seen.computeIfAbsent(element.className() + " " + element.id(), Surroundings::count);
    boolean holds =
        ARTICLE.contains(tag)
            || role.equals("main")
            || element.attr("itemprop").equals("articleBody");
    return new Surroundings(
        good + counts[0],
        bad + counts[1],
        article || holds,
        chrome || CHROME.contains(tag) || CHROME_ROLES.contains(role));
  }

  /** A memory for names already looked up on a page. */
  static Map<String, int[]> memory() {
    return new HashMap<>();
  }

  /** Whether any name is good, and whether any is bad. */
  private static int[] count(String names) {
    int[] counts = new int[2];
    for (String name : parts(names)) {
      String sort = NAMES.get(name);
      if (sort != null) {
        counts[sort.equals("good") ? 0 : 1] = 1;
      }
    }
    return counts;
  }

  private static String[] parts(String names) {
    StringBuilder spaced = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
        spaced.append(' ');
      }
      spaced.append(Character.isLetter(c) ? c : ' ');
    }
    return spaced.toString().toLowerCase(Locale.ROOT).split(" +");
  }
}
