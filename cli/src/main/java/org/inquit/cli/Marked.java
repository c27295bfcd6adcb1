package org.inquit.cli;

import java.util.List;
import org.inquit.text.Span;

/** A part of a text with the words that answer marked. */
final class Marked {
  private Marked() {}

  /**
   * {@code part}, made safe for a terminal, with marks.
   *
   * @param start where {@code part} begins in the text that {@code highlights} point into
   */
  static String text(String part, int start, List<Span> highlights, Ink ink) {
    String safe = Paper.safe(part);
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span highlight : highlights) {
      int from = Math.max(highlight.start() - start, done);
      int end = Math.min(highlight.end() - start, safe.length());
      if (from < end) {
        marked.append(safe, done, from).append(ink.match(safe.substring(from, end)));
        done = end;
      }
    }
    return marked.append(safe, done, safe.length()).toString();
  }
}
