package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” he said.          | “we rest,” he said.           | a capital
          “We rest,” he said.          | “We rest” he said.            | a comma before the mark
          “We rest,” he said.          | “We rest,” he left.           | a cue behind
          He said “it rains.”          | He saw “it rains.”            | a cue before
          He said: “It rains.”         | He said “It rains.”           | a colon
          The “quick” fox.             | The “very quick” fox.         | the words it has
          ‘We rest,’ he said.          | “We rest,” he said.           | the sort of marks
          He said “it rains.”          | He said “it rains             | whether it is closed
          “Quick rest,” he said.       | “We rest,” he said.           | a pronoun first
          """)
  void partsWhatTellsAnUtterance(String one, String other, String what) {
    assertNotEquals(seen(one), seen(other), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” he said in Molde.       | “We rest,” he said in Narvik.
          “We mend barns,” he said.          | “We mend mills,” he said.
          “We rest,” Marta said.             | “We rest,” Olga said.
          He left Molde. “We rest,” he said. | He left Narvik. “We rest,” he said.
          """)
  void doesNotSeeUnlistedWordsThemselves(String one, String other) {
    Seen.compare(one, other, true, UtteranceFeaturesTest::seen);
  }

  @Test
  void seesACueOnlyNearby() {
    String far = "He said a b c d e f g h i “it rains.”";
    Seen.compare(far, far.replace("said", "told"), true, UtteranceFeaturesTest::seen);
    Seen.compare("He said “it rains.”", "He told “it rains.”", false, UtteranceFeaturesTest::seen);
  }

  @Test
  void seesNothingOfOtherSentences() {
    Passage in = Passages.of("They said so. “We rest.” They told him.");
    Passage other = Passages.of("They left us. “We rest.” They liked him.");
    assertEquals(seen(in), seen(other));
  }

  private static Set<Integer> seen(String text) {
    return seen(Passages.of(text));
  }

  private static Set<Integer> seen(Passage in) {
    return Seen.of(out -> new UtteranceFeatures(in).describe(in.quotes.getFirst(), out));
  }
}
