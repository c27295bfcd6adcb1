package org.inquit.search;

import java.util.List;

/**
 * How often the values of a field occur among what answers.
 *
 * @param tallies one a value, the most frequent first
 * @param total how many answer in all
 * @param partial whether time ran out before all were counted
 * @param notes what the asker should know: how the question was read
 * @param fingerprint of the archive that answered
 */
public record Facet(
    List<Tally> tallies, long total, boolean partial, List<String> notes, String fingerprint) {
  public Facet {
    tallies = List.copyOf(tallies);
    notes = List.copyOf(notes);
  }
}
