package org.inquit.search;

import java.util.List;

/**
 * A part of a question that found nothing, or nothing together with the others.
 *
 * @param part as it was understood
 * @param count how many it alone finds
 * @param instead what may have been meant, the nearest first
 */
public record Hint(String part, long count, List<String> instead) {
  public Hint {
    instead = List.copyOf(instead);
  }
}
