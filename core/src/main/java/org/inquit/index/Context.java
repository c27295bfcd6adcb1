package org.inquit.index;

import org.inquit.text.Span;

/**
 * The surroundings that say what a statement is about: its paragraph and the end of the one before.
 */
final class Context {
  /** How much of the paragraph before still counts, in UTF-16 units. */
  private static final int BEFORE = 400;

  /** How long a lead is, in UTF-16 units: what a news agency puts into its first sentences. */
  private static final int LEAD = 400;

  private Context() {}

  /** The beginning of an article, which tells what it is about. */
  static Span lead(String body) {
    return new Span(0, Math.min(body.length(), LEAD));
  }

  static Span of(Span statement, String body) {
    int start = lineStart(body, statement.start());
    if (start > 0) {
      int before = lineStart(body, Math.max(0, lastInk(body, start)));
      start = Math.max(before, start - BEFORE);
    }
    int end = body.indexOf('\n', statement.end());
    return new Span(start, end < 0 ? body.length() : end);
  }

  private static int lineStart(String body, int at) {
    return at <= 0 ? 0 : body.lastIndexOf('\n', at - 1) + 1;
  }

  private static int lastInk(String body, int from) {
    int at = from;
    while (at > 0 && Character.isWhitespace(body.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
