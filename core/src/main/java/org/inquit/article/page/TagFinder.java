package org.inquit.article.page;

import java.util.Arrays;
import java.util.List;

/** Finds the outlet's own keywords, in a line that begins with "Tags:". */
final class TagFinder {
  private static final int LONGEST = 60;

  private TagFinder() {}

  static List<String> find(List<Line> lines) {
    for (Line line : lines) {
      String tags = Openings.behind(line, "tags");
      if (tags != null) {
        return split(tags);
      }
    }
    return List.of();
  }

  private static List<String> split(String tags) {
    String joint = tags.matches(".*[,;|#].*") ? "[,;|#]" : "\\s{2,}|\\t|\\s(?=\\p{Lu})";
    return Arrays.stream(tags.strip().split(joint))
        .map(String::strip)
        .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
        .distinct()
        .toList();
  }
}
