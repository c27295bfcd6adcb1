package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartBeforeFeaturesTest {
  /** The first bar marks the begin that is looked at, the second the end of the content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '~',
      textBlock =
          """
          |It rained|, he said.              % |It poured|, he said.              % true
          |It rained|, he said.              % |It rained all day|, he said.      % false
          |It rained|, he said.              % |It rained|, she told.             % true
          He left and |it rained|, he said.  % He left, |it rained|, he said.     % false
          He left and |it rained|, he said.  % Lind left and |it rained|, he said. % true
          He said and |it rained|, he said.  % He left and |it rained|, he said.  % false
          A day and |it rained|, he said.    % He left and |it rained|, he said.  % false
          |Rain|, he said.                   % |It rained|, he said.              % false
          """)
  void tellBeginsApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, StartBeforeFeaturesTest::seen);
  }

  @Test
  void seesACueRightBefore() {
    Passage cue = Passages.of("He said it rained, he said.");
    Passage none = Passages.of("He left it rained, he said.");
    assertNotEquals(
        Seen.of(out -> new StartBeforeFeatures(cue).describe(2, 0, 4, out)),
        Seen.of(out -> new StartBeforeFeatures(none).describe(2, 0, 4, out)));
  }

  private static Set<Integer> seen(String marked) {
    int at = marked.indexOf('|');
    int to = marked.lastIndexOf('|') - 1;
    Passage in = Passages.of(marked.replace("|", ""));
    return Seen.of(
        out -> new StartBeforeFeatures(in).describe(in.tokens.at(at), 0, in.tokens.at(to), out));
  }
}
