package org.inquit.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses the headline among what the page calls its title. */
final class Headline {
  private static final int SHORTEST = 8;

  private Headline() {}

  /** The headline, or {@code null} where the page has none. */
  static String find(MetaFields fields, LinkedData data, String pageTitle, List<String> headings) {
    List<String> stated = new ArrayList<>();
    add(stated, fields.first("og:title"));
    add(stated, data.text("headline"));
    add(stated, fields.first("twitter:title"));
    add(stated, pageTitle);
    String site = plain(String.valueOf(fields.first("og:site_name")));
    for (String text : headings) {
      for (String title : plain(text).equals(site) ? List.<String>of() : stated) {
        if (agree(title, text)) {
          return endsWith(text, title) ? title : text;
        }
      }
    }
    return fallback(stated, headings);
  }

  private static String fallback(List<String> stated, List<String> headings) {
    if (headings.size() == 1 && headings.getFirst().length() >= SHORTEST) {
      return headings.getFirst();
    }
    return stated.isEmpty() ? null : stated.getFirst();
  }

  private static void add(List<String> stated, String title) {
    if (title != null && !title.isBlank()) {
      stated.add(title.strip());
    }
  }

  /** Whether the heading is a section's name with the stated title behind it. */
  private static boolean endsWith(String heading, String stated) {
    String title = plain(stated);
    return title.length() >= SHORTEST && plain(heading).endsWith(" " + title);
  }

  /** Whether a stated title is the heading, or one of them is longer by a name of a site. */
  private static boolean agree(String stated, String heading) {
    String a = plain(stated);
    String b = plain(heading);
    return a.equals(b)
        || endsWith(heading, stated)
        || b.length() >= SHORTEST && a.startsWith(b)
        || a.length() >= SHORTEST && b.startsWith(a);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
