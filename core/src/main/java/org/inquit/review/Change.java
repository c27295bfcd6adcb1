package org.inquit.review;

import java.util.List;
import java.util.Objects;

/**
 * One thing in which an archive differs from another.
 *
 * @param subject what it is
 * @param kind what became of it
 * @param id of the article or statement; a name for itself
 * @param text an article's title or {@code null}, a statement's words, a name
 * @param details what changed, {@code speaker: before -> after}; empty where it came or went
 */
public record Change(Subject subject, Kind kind, String id, String text, List<String> details) {
  /** What became of it. */
  public enum Kind {
    GAINED,
    LOST,
    CHANGED
  }

  public Change {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    details = List.copyOf(details);
  }
}
