package org.inquit.review;

import java.util.Locale;
import java.util.Objects;

/**
 * A hit that must be found: one with this id, or one that says this, or by this speaker.
 *
 * @param id of a statement or article, or {@code null}
 * @param by the speaker's name as the archive resolves it, or {@code null}
 * @param says words that it holds, in any case, or {@code null}
 */
public record Expectation(String id, String by, String says) {
  public Expectation {
    if (id == null && by == null && says == null) {
      throw new IllegalArgumentException("expects nothing: give an id, by or says");
    }
  }

  boolean holds(Found hit) {
    return (id == null || id.equals(hit.id()))
        && (by == null || Objects.equals(by, hit.speaker()))
        && (says == null || folded(hit.text()).contains(folded(says)));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    append(all, "", id);
    append(all, "by ", by);
    append(all, "says ", says);
    return all.toString();
  }

  private static void append(StringBuilder to, String label, String value) {
    if (value != null) {
      to.append(to.isEmpty() ? "" : ", ").append(label).append(value);
    }
  }
}
