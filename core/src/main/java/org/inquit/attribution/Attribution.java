package org.inquit.attribution;

import java.util.List;
import java.util.Objects;
import org.inquit.text.Span;

/**
 * Words that an article lays in someone's mouth.
 *
 * @param content the words said; one unbroken stretch each, in order, never empty
 * @param cue the reporting words, or {@code null}
 * @param source the phrase that names who speaks, or {@code null}
 * @param rule the construction that was seen
 * @param confidence how likely content and source are right, in (0, 1]
 */
public record Attribution(
    List<Span> content, Span cue, Span source, Manner manner, String rule, double confidence) {

  /** Whether the words are quoted, reported, or both. */
  public enum Manner {
    DIRECT,
    REPORTED,
    MIXED
  }

  public Attribution {
    content = List.copyOf(content);
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(rule, "rule");
    if (content.isEmpty() || confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException(rule + " without content or confidence");
    }
  }

  /** Whether it is a question or an answer of an interview whose speakers nothing names beside. */
  public boolean isOfInterview() {
    return isAnswer() || rule.equals("question");
  }

  /** Whether it answers a question: only the introduction of the interview tells who speaks. */
  public boolean isAnswer() {
    return rule.equals("answer");
  }
}
