package org.inquit.search;

import java.util.Objects;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tokens;

/**
 * A stretch of an article's body.
 *
 * @param text as the article prints it
 * @param span where it stands in the body
 */
public record Passage(String text, Span span) {
  public Passage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  static Passage of(String body, Span span) {
    return new Passage(span.in(body), span);
  }

  /** The lines that {@code part} stands in: a paragraph is a line of a clean body. */
  static Passage paragraph(String body, Span part) {
    int start = part.start() == 0 ? 0 : body.lastIndexOf('\n', part.start() - 1) + 1;
    int end = body.indexOf('\n', part.end());
    return of(body, new Span(start, end < 0 ? body.length() : end));
  }

  /** The sentences that {@code part} touches, from the first to the last. */
  static Passage sentence(String body, Span part) {
    Passage paragraph = paragraph(body, part);
    int from = paragraph.span().start();
    Sentences sentences = Sentences.of(Tokens.of(paragraph.text()));
    int start = part.start();
    int end = part.end();
    for (int s = 0; s < sentences.size(); s++) {
      Span sentence = sentences.span(s);
      if (from + sentence.end() > part.start() && from + sentence.start() < part.end()) {
        start = Math.min(start, from + sentence.start());
        end = Math.max(end, from + sentence.end());
      }
    }
    return of(body, new Span(start, end));
  }
}
