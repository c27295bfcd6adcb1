package org.inquit.article.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.article.page.Markup.Around;
import org.jsoup.nodes.Element;

/** Judges what the elements around a line promise, by their kinds and names. */
final class Surroundings {
  private static final Map<String, String> NAMES =
      Words.load("element-names.txt").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> w[1]));
  private static final Set<String> ARTICLE = Set.of("article", "main");
  private static final Set<String> CHROME = Set.of("nav", "footer", "header", "aside", "form");
  private static final Set<String> CAPTION = Set.of("figcaption");
  private static final Set<String> CHROME_ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu");

  /** What was found of names already looked up on this page. */
  private final Map<String, int[]> seen = new HashMap<>();

  /** What is around the lines of {@code element}, where {@code outer} is around itself. */
  Around inside(Around outer, Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return outer;
    }
    if (element.attributesSize() == 0 && !tells(tag)) {
      return outer;
    }
    String role = element.attr("role");
    int[] counts =
        seen.computeIfAbsent(element.className() + " " + element.id(), Surroundings::count);
    boolean holds =
        ARTICLE.contains(tag)
            || role.equals("main")
            || element.attr("itemprop").equals("articleBody");
    return new Around(
        outer.good() + counts[0],
        outer.bad() + counts[1],
        outer.article() || holds,
        outer.chrome() || CHROME.contains(tag) || CHROME_ROLES.contains(role),
        outer.hidden() || isHidden(element),
        outer.caption() || CAPTION.contains(tag) || counts[2] > 0);
  }

  /** Whether elements of this kind promise something by themselves. */
  private static boolean tells(String tag) {
    return ARTICLE.contains(tag) || CHROME.contains(tag) || CAPTION.contains(tag);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  /** Whether any name is good, whether any is bad, and whether any is a caption's. */
  private static int[] count(String names) {
    int[] counts = new int[3];
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean hump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        end(name, counts);
      }
      if (letter) {
        name.append(Character.toLowerCase(c));
      }
    }
    end(name, counts);
    return counts;
  }

  /** Counts a name that is complete. */
  private static void end(StringBuilder name, int[] counts) {
    String sort = name.isEmpty() ? null : NAMES.get(name.toString());
    if (sort != null) {
      counts[sort.equals("good") ? 0 : 1] = 1;
      counts[2] |= sort.equals("caption") ? 1 : 0;
    }
    name.setLength(0);
  }
}
