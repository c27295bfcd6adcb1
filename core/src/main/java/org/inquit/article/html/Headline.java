package org.inquit.article.html;

import java.util.ArrayList;
import java.util.List;

/** Chooses the headline among what the page calls its title. */
final class Headline {
  private static final int SHORTEST = 8;

  private Headline() {}

  /**
   * The headline, or {@code null} where the page has none.
   *
   * @param headings those of the first rank
   * @param lower those below, of which one may be the headline under the name of a section
   */
  static String find(
      MetaFields fields,
      LinkedData data,
      String pageTitle,
      List<String> headings,
      List<String> lower) {
    List<String> stated = new ArrayList<>();
    add(stated, fields.first("og:title"));
    add(stated, data.text("headline"));
    add(stated, fields.first("twitter:title"));
    add(stated, pageTitle);
    String site = Plain.of(String.valueOf(fields.first("og:site_name")));
    for (String heading : headings) {
      String found = Plain.of(heading).equals(site) ? null : agreed(heading, stated);
      if (found != null) {
        return found;
      }
    }
    String below =
        lower.stream().filter(heading -> isStated(heading, stated)).findFirst().orElse(null);
    return below == null ? fallback(stated, headings) : below;
  }

  /** The heading, or the stated title that it sets the name of a section before; else null. */
  private static String agreed(String heading, List<String> stated) {
    for (String title : stated) {
      if (endsWith(heading, title)) {
        return title;
      }
    }
    return stated.stream().anyMatch(title -> agree(title, heading)) ? heading : null;
  }

  /** Whether it is one of the stated titles to the letter, not only agrees with one. */
  private static boolean isStated(String heading, List<String> stated) {
    String plain = Plain.of(heading);
    return plain.length() >= SHORTEST && stated.stream().anyMatch(t -> Plain.of(t).equals(plain));
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
    String title = Plain.of(stated);
    int before = heading.length() - stated.length() - 1;
    boolean apart = before <= 0 || heading.lastIndexOf(':', before) < 0;
    return apart && title.length() >= SHORTEST && Plain.of(heading).endsWith(" " + title);
  }

  /** Whether a stated title is the heading, or one of them is longer by a name of a site. */
  private static boolean agree(String stated, String heading) {
    String a = Plain.of(stated);
    String b = Plain.of(heading);
    return a.equals(b)
        || b.length() >= SHORTEST && a.startsWith(b)
        || a.length() >= SHORTEST && b.startsWith(a);
  }
}
