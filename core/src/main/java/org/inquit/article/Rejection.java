package org.inquit.article;

/**
 * An input record that gave no article.
 *
 * @param origin the input as the user named it
 * @param line from 1, or 0 where lines mean nothing
 * @param reason one sentence without the origin, in lower case, no full stop
 */
public record Rejection(String origin, long line, Kind kind, String reason) {
  /** How a rejected record is counted. */
  public enum Kind {
    EMPTY,
    DUPLICATE,
    REJECTED
  }

  /** {@code origin:line: reason}. */
  @Override
  public String toString() {
    return origin + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
