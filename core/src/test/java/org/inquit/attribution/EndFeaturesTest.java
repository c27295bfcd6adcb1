package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndFeaturesTest {
  /** The bar marks the end that is looked at. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '~',
      textBlock =
          """
          He said it rained |, adding more.         % He said it rained |, and more.           % false
          He said it rained |, adding more.         % He said it rained |, noting more.        % false
          He said it rained | and left.             % He said it rained | and they left.       % false
          He said it rained | and left.             % He told it rained | and left.            % false
          He said it rained | and left.             % He said the rain | and left.             % false
          He said that it rained | and left.        % He said it rained | and left.            % false
          He said it rained |.                      % He said it rained | and.                 % false
          He said it rained | in Molde.             % He said it rained | in Narvik.           % true
          He said it rained | when Lind left.       % He said it rained | when Olsen left.     % true
          He said it rained |, he said, in rain.    % He said it rained |, he ran, in rain.    % false
          He said “it rained | and poured.”         % He said it rained | and poured.          % false
          He said, of all, it rained |, or poured.  % He said of all it rained |, or poured.   % true
          He said it rained |, as, so, it poured.   % He said it rained |, as so it poured.    % false
          """)
  void tellEndsApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, EndFeaturesTest::seen);
  }

  @Test
  void nothingFollowsTheLimit() {
    String text = "He said it rained|";
    assertEquals(seen(text + "."), seen(text + "!"));
  }

  private static Set<Integer> seen(String marked) {
    int bar = marked.indexOf('|');
    Passage in = Passages.of(marked.replace("|", ""));
    Cue cue = in.cues.getFirst();
    int from = cue.end();
    while (!in.tokens.matches(from, "it") && !in.tokens.matches(from, "the")) {
      from++;
    }
    int start = from;
    int at = in.tokens.at(bar);
    int last = new Clauses(in, new boolean[in.quotes.size()]).limit(cue);
    EndFeatures features = new EndFeatures(in);
    features.turnTo(cue, start, last);
    return Seen.of(out -> features.describe(at, out));
  }
}
