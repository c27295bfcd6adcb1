package org.inquit.entity;

import java.util.List;
import org.inquit.text.Span;

/**
 * Words that are said by someone, as far as the course of the text is concerned.
 *
 * @param content the words said
 * @param source the phrase that names who speaks, or {@code null}
 * @param quoted whether the content stands inside quotation marks
 */
public record Utterance(List<Span> content, Span source, boolean quoted) {
  public Utterance {
    content = List.copyOf(content);
  }
}
