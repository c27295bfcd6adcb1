package org.inquit.article.page;

import java.util.Arrays;
import java.util.List;
import org.inquit.text.Tokens;

/**
 * A line of a page as a reader sees it.
 *
 * @param text without white space around it, never empty
 * @param tokens its words and signs
 */
public record Line(String text, Markup markup, Tokens tokens) {
  public Line(String text, Markup markup) {
    this(text, markup, Tokens.of(text));
  }

  /** The lines of a plain text that hold anything. */
  public static List<Line> of(String text) {
    return Arrays.stream(text.split("\n"))
        .map(Characters::plain)
        .filter(t -> !t.isEmpty())
        .map(t -> new Line(t, Markup.NONE))
        .toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
