package org.inquit.search;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param hits in their order
 * @param total how many answer in all
 * @param partial whether time ran out before all were seen
 * @param notes what the asker should know: how the question was read, what was relaxed
 * @param fingerprint of the archive that answered
 */
public record Page<H>(
    List<H> hits, long total, boolean partial, List<String> notes, String fingerprint) {
  public Page {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
  }
}
