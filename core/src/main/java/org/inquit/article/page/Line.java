package org.inquit.article.page;

import java.util.List;
import org.inquit.text.Tokens;

/**
 * A line of a page as a reader sees it.
 *
 * @param text without white space around it, never empty
 * @param tokens its words and signs
 */
public record Line(String text, Markup markup, Tokens tokens) {
  /** A page has no more lines; what has more is read one line further, so that it is seen. */
  public static final int MOST = 30_000;

  public Line(String text, Markup markup) {
    this(text, markup, Tokens.of(text));
  }

  /** The lines of a plain text that hold anything, as far as they are read. */
  public static List<Line> of(String text) {
    return text.lines()
        .map(Characters::plain)
        .filter(t -> !t.isEmpty())
        .limit(MOST + 1)
        .map(t -> new Line(t, Markup.NONE))
        .toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
