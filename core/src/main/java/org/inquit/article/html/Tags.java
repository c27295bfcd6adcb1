package org.inquit.article.html;

import java.util.Map;
import java.util.Set;

/** Sorts elements by what they do to the flow of text. */
final class Tags {
  /** Elements whose text no reader sees, or that are no text; those of AMP hold ads and menus. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "option",
          "textarea",
          "head",
          "canvas",
          "audio",
          "video",
          "datalist",
          "map",
          "amp-ad",
          "amp-sticky-ad",
          "amp-auto-ads",
          "amp-embed",
          "amp-sidebar",
          "amp-consent",
          "amp-user-notification",
          "amp-social-share",
          "amp-analytics");

  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("p", 1),
          Map.entry("h1", 2),
          Map.entry("h2", 3),
          Map.entry("h3", 3),
          Map.entry("h4", 4),
          Map.entry("h5", 4),
          Map.entry("h6", 4),
          Map.entry("li", 5),
          Map.entry("td", 6),
          Map.entry("th", 6),
          Map.entry("blockquote", 7),
          Map.entry("figcaption", 8),
          Map.entry("caption", 8),
          Map.entry("pre", 9),
          Map.entry("dt", 10),
          Map.entry("dd", 10),
          Map.entry("div", 11),
          Map.entry("section", 12),
          Map.entry("article", 12),
          Map.entry("button", 13),
          Map.entry("label", 13),
          Map.entry("time", 14),
          Map.entry("address", 14));

  private Tags() {}

  static boolean unseen(String tag) {
    return UNSEEN.contains(tag);
  }

  /** A small number a class of elements, 0 for those that are none of them. */
  static int of(String tag) {
    return CLASSES.getOrDefault(tag, 0);
  }
}
