package org.inquit.search.query;

import java.util.Objects;

/**
 * What had to be mended in a question.
 *
 * @param text what was done, in words for the asker
 * @param typed the question, or the part of it that was read
 * @param at where in it
 */
record Repair(String text, String typed, int at) {
  /** How much of a long question is shown on either side of the place. */
  private static final int AROUND = 30;

  Repair {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(typed, "typed");
  }

  /** The question with a caret under the place, and what is wrong there. */
  String shown() {
    int place = Math.clamp(at, 0, typed.length());
    int from = Math.max(0, place - AROUND);
    int end = Math.min(typed.length(), place + AROUND);
    String part = typed.substring(from, end).replaceAll("\\p{Cntrl}", " ");
    String before = from > 0 ? "…" : "";
    return "  %s%s%s\n  %s^ %s"
        .formatted(
            before,
            part,
            end < typed.length() ? "…" : "",
            " ".repeat(before.length() + place - from),
            text);
  }
}
