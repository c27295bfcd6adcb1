package org.inquit.entity;

import java.util.List;
import java.util.Objects;
import org.inquit.text.Span;

/**
 * Who is meant by the words that name a source.
 *
 * @param name the fullest name that the article allows, or the description
 * @param link how the words and the name were joined
 * @param chain the steps from the words to the name, the words first
 * @param behalf the organization or the office that the source speaks for, or {@code null}
 * @param behalfPrinted where the text tells of it, or {@code null}
 */
public record Resolution(
    String name, Link link, List<String> chain, String behalf, Span behalfPrinted) {

  /** How a source's words lead to its name; the surest first. */
  public enum Link {
    /** The name stands there. */
    NAME,
    /** A description or an office of someone who is named elsewhere. */
    ROLE,
    /** A pronoun. */
    PRONOUN,
    /** Nothing leads to a name: the words stand for themselves. */
    SURFACE
  }

  public Resolution {
    Objects.requireNonNull(name, "name");
    chain = List.copyOf(chain);
  }
}
