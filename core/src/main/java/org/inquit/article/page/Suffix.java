package org.inquit.article.page;

import java.util.List;

/** The name of the site that pages set behind their headline: {@code Headline | The Site}. */
final class Suffix {
  private static final List<String> JOINTS =
      List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ");

  /** A name of a site has no more words. */
  private static final int WORDS = 6;

  private Suffix() {}

  /** {@code title} without a site's name, where another line holds the rest alone. */
  static String cut(String title, List<Line> lines) {
    String rest = rest(title);
    boolean alone =
        rest != null && lines.stream().anyMatch(line -> line.text().equalsIgnoreCase(rest));
    return alone ? rest : title;
  }

  /** What stands before the last joint, or {@code null} where nothing like a site follows one. */
  static String rest(String title) {
    int at = joint(title);
    return at <= 0 ? null : title.substring(0, at).strip();
  }

  /** What stands behind the last joint, or {@code null}. */
  static String site(String title) {
    int at = joint(title);
    return at < 0 ? null : title.substring(at + 3).strip();
  }

  private static int joint(String title) {
    int at = -1;
    for (String joint : JOINTS) {
      at = Math.max(at, title.lastIndexOf(joint));
    }
    return at >= 0 && title.substring(at + 3).strip().split(" ").length <= WORDS ? at : -1;
  }

  /** How many joints stand in a line. */
  static int joints(String line) {
    int count = 0;
    for (String joint : JOINTS) {
      for (int at = line.indexOf(joint); at >= 0; at = line.indexOf(joint, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
