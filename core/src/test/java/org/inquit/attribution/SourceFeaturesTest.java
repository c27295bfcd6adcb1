package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said it rained.              | He said it rained.
          Lind said it rained.              | lind said it rained.
          Lind said it rained.              | Lind told it rained.
          Lind said it rained.              | Lind, said it rained.
          Lind said it rained.              | Lind says it rained.
          On Monday said it.                | On Lind said it.
          The guard said it.                | The guards said it.
          Lind, who left, said it.          | Lind, left, said it.
          Lind and said it.                 | Lind has said it.
          """)
  void partsWhatTellsASource(String one, String other) {
    Seen.compare(one, other, false, SourceFeaturesTest::nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said it rained.           | Olsen said it rained.
          The guard said it rained.      | The baker said it rained.
          Lind said it rained in Molde.  | Lind said it rained in Narvik.
          """)
  void doesNotSeeUnlistedWordsThemselves(String one, String other) {
    Seen.compare(one, other, true, SourceFeaturesTest::nearest);
  }

  @Test
  void partsTheRanksOfPhrases() {
    Passage in = Passages.of("The guard of Molde said so.");
    Cue cue = Passages.cue(in, "said");
    Sources sources = new Sources(in);
    var candidates = sources.candidates(cue);
    assertEquals(2, candidates.size());
    assertNotEquals(
        Seen.of(out -> sources.describe(cue, candidates.get(0), out)),
        Seen.of(out -> sources.describe(cue, candidates.get(1), out)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It is said that it rained.  | It was said that it rained. | false
          Said so.                    | He left. Said so.           | true
          Lind said it in Molde.      | Lind said it in Narvik.     | true
          Lind said it.               | Lind said so.               | false
          Lind said it.               | Lind told it.               | false
          """)
  void describesTheLackOfASource(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, SourceFeaturesTest::none);
  }

  private static Set<Integer> nearest(String text) {
    Passage in = Passages.of(text);
    Cue cue = in.cues.getFirst();
    Sources sources = new Sources(in);
    return Seen.of(out -> sources.describe(cue, sources.candidates(cue).getFirst(), out));
  }

  private static Set<Integer> none(String text) {
    Passage in = Passages.of(text);
    return Seen.of(out -> new Sources(in).describe(in.cues.getFirst(), null, out));
  }
}
