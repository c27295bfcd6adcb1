package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          He said it rained.                   | He told it rained.                   | false
          He said it rained.                   | He said that rained.                 | false
          He said it rained all day.           | He said it rained all night.         | true
          He said in Molde that it rained.     | He said in Molde it rained.          | false
          He said on a day: it rained.         | He said on a day it rained.          | false
          He said Lind left.                   | He said Lind Molde.                  | false
          He said Lind left.                   | He said Olsen left.                  | true
          He said “it rained.”                 | He said it rained.                   | false
          """)
  void tellPlacesApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, text -> seen(Passages.of(text), 0));
  }

  @Test
  void givesEveryPlaceNearTheCueAnotherFace() {
    Passage in = Passages.of("The mayor said on the bridge that the rain had come.");
    Cue cue = Passages.cue(in, "said");
    Set<Set<Integer>> all = new HashSet<>();
    int limit = in.tokens.size() - 1;
    for (int at = cue.end(); at < limit; at++) {
      all.add(seen(in, at - cue.end()));
    }
    assertEquals(limit - cue.end(), all.size());
  }

  @Test
  void seesWhetherTheSourceStandsBehindTheCue() {
    Passage in = Passages.of("Said Lind it rained.");
    Cue cue = Passages.cue(in, "Said");
    StartFeatures features = new StartFeatures(in);
    SourceChoice behind = new SourceChoice(1, 2, 1);
    assertNotEquals(
        Seen.of(out -> features.describe(cue, behind, 2, 4, out)),
        Seen.of(out -> features.describe(cue, SourceChoice.NONE, 2, 4, out)));
  }

  @Test
  void seesNothingBehindTheStop() {
    Passage in = Passages.of("He said it rained that day.");
    Passage other = Passages.of("He said it rained: days.");
    Cue cue = Passages.cue(in, "said");
    assertEquals(
        Seen.of(out -> new StartFeatures(in).describe(cue, SourceChoice.NONE, 2, 4, out)),
        Seen.of(out -> new StartFeatures(other).describe(cue, SourceChoice.NONE, 2, 4, out)));
  }

  private static Set<Integer> seen(Passage in, int behindCue) {
    Cue cue = in.cues.getFirst();
    int stop = in.tokens.size() - 1;
    return Seen.of(
        out ->
            new StartFeatures(in)
                .describe(cue, SourceChoice.NONE, cue.end() + behindCue, stop, out));
  }
}
