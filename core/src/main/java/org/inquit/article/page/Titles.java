package org.inquit.article.page;

import java.util.List;

/** Takes from a line that holds a headline what does not belong to it. */
final class Titles {
  /** Signs between the sections that lead to an article. */
  private static final List<String> CRUMBS = List.of(" » ", " › ", " > ");

  private static final String MARKS = "^*•→»›>|#";

  private Titles() {}

  /** The headline without a label, the path of its section, and the site behind it. */
  static String of(Line line, List<Line> page) {
    String labelled = Openings.behind(line, "title");
    String text = labelled == null || labelled.isEmpty() ? line.text() : labelled;
    return Suffix.cut(unmarked(lastCrumb(text)), page);
  }

  /** What follows the path {@code Home » News »}. */
  private static String lastCrumb(String text) {
    for (String crumb : CRUMBS) {
      int at = text.lastIndexOf(crumb);
      if (at > 0 && text.indexOf(' ', at + crumb.length()) > 0) {
        return text.substring(at + crumb.length());
      }
    }
    return text;
  }

  private static String unmarked(String text) {
    int start = 0;
    while (start < text.length()
        && (MARKS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    return start == text.length() ? text : text.substring(start);
  }
}
