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
    SourceChoice behind = new SourceChoice(1, 2, 1);
    assertNotEquals(seen(in, behind, 1, 4), seen(in, SourceChoice.NONE, 1, 4));
  }

  @Test
  void seesNothingBehindTheStop() {
    Passage in = Passages.of("He said it rained that day.");
    Passage other = Passages.of("He said it rained: days.");
    assertEquals(seen(in, SourceChoice.NONE, 0, 4), seen(other, SourceChoice.NONE, 0, 4));
    assertNotEquals(seen(in, SourceChoice.NONE, 0, 5), seen(other, SourceChoice.NONE, 0, 5));
  }

  @Test
  void beginsAnewWithEachCue() {
    Passage in = Passages.of("He said on the day that it rained.");
    Cue cue = in.cues.getFirst();
    StartFeatures features = new StartFeatures(in);
    features.turnTo(cue, SourceChoice.NONE, 8);
    Set<Integer> near = Seen.of(out -> features.describe(cue.end(), out));
    Seen.of(out -> features.describe(cue.end() + 4, out));
    features.turnTo(cue, SourceChoice.NONE, 8);
    assertEquals(near, Seen.of(out -> features.describe(cue.end(), out)));
  }

  private static Set<Integer> seen(Passage in, int behindCue) {
    return seen(in, SourceChoice.NONE, behindCue, in.tokens.size() - 1);
  }

  private static Set<Integer> seen(Passage in, SourceChoice source, int behindCue, int stop) {
    Cue cue = in.cues.getFirst();
    StartFeatures features = new StartFeatures(in);
    features.turnTo(cue, source, stop);
    return Seen.of(out -> features.describe(cue.end() + behindCue, out));
  }
}
