package org.inquit.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inquit.search.Copy;

/** For people: where else a hit was published, and in which other words. */
record CopyLine(Paper paper) {
  /**
   * @param text the words of the hit, which are not repeated
   */
  String of(List<Copy> copies, String text) {
    if (copies.isEmpty()) {
      return "";
    }
    String outlets =
        copies.stream()
            .map(copy -> Objects.requireNonNullElse(copy.article().source(), copy.article().id()))
            .distinct()
            .map(Paper::safe)
            .collect(Collectors.joining(", "));
    StringBuilder lines =
        new StringBuilder(paper.wrap(paper.ink().faint("also in " + outlets), "    "));
    copies.stream()
        .map(Copy::text)
        .filter(words -> words != null && !words.equals(text))
        .distinct()
        .forEach(words -> lines.append(paper.wrap("worded “" + Paper.safe(words) + "”", "    ")));
    return lines.toString();
  }
}
