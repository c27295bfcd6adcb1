package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of a search, counted in candidates described, grows as the text does. */
class SearchWorkTest {
  private static final int SHORT = 200;
  private static final int TIMES = 20;

  /** How many candidates one token may cost at most, whatever the text. */
  private static final int A_TOKEN = 80;

  private static final class Counting extends Features {
    private long candidates;

    @Override
    Features by(Weights weights) {
      candidates++;
      return super.by(weights);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The road is open,” the mayor said. The guards said that it was late.\n\n",
        "“The road is open,” the mayor said. ",
        "The mayor said that it rained and that the road was shut. ",
        "the mayor said that ",
        "said ",
        "said, “",
        "“a” ",
        "he said, and she said, or ",
        ", the mayor of the town",
        "“We rest,” ",
        "according to ",
      })
  void growsWithTheText(String piece) {
    long once = work(piece.repeat(SHORT));
    long many = work(piece.repeat(SHORT * TIMES));
    assertTrue(many <= 1.2 * TIMES * once, once + " to " + many);
    Passage in = Passages.of(piece.repeat(SHORT));
    assertTrue(once <= (long) A_TOKEN * in.tokens.size(), once + " for " + in.tokens.size());
  }

  @Test
  void isNoneWhereNobodySpeaks() {
    assertEquals(0, work("The old bridge stood in the rain. ".repeat(SHORT)));
  }

  @Test
  void ofOneCueIsTheSameHoweverLongItsSentence() {
    String tail = " and the road and the bridge";
    long far = work("The mayor said that it rained" + tail.repeat(400) + ".");
    assertEquals(far, work("The mayor said that it rained" + tail.repeat(800) + "."));
  }

  private static long work(String text) {
    Counting counting = new Counting();
    new Search(Passages.of(text), Model.english(), counting).run();
    return counting.candidates;
  }
}
