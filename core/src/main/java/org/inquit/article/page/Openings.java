package org.inquit.article.page;

import java.util.List;

/** Words that a line may begin with, whatever their case. */
final class Openings {
  private Openings() {}

  /** What stands behind the first of {@code openings} that begins {@code line}, or {@code null}. */
  static String behind(String line, List<String> openings) {
    for (String opening : openings) {
      if (line.regionMatches(true, 0, opening, 0, opening.length())) {
        return line.substring(opening.length()).strip();
      }
    }
    return null;
  }
}
