package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said that it rained.               | that it rained
          The mayor said it rained!! They ran.         | it rained
          The mayor said it “poured all night.”        | it “poured all night.”
          The mayor said                               | ~~
          """)
  void limitIsTheSentence(String text, String expected) {
    Passage in = Passages.of(text);
    Cue cue = Passages.cue(in, "said");
    int limit = new Clauses(in, new boolean[in.quotes.size()]).limit(cue);
    assertEquals(expected, Passages.words(in, cue.end(), limit));
  }

  @Test
  void limitIsAnUtterance() {
    Passage in = Passages.of("The mayor said so, “It rains.”");
    Cue cue = Passages.cue(in, "said");
    int limit = new Clauses(in, new boolean[] {true}).limit(cue);
    assertEquals(in.quotes.getFirst().first(), limit);
  }

  @Test
  void limitIsNeverFarAway() {
    Passage in = Passages.of("The mayor said it" + " rained and".repeat(1000));
    Cue cue = Passages.cue(in, "said");
    assertEquals(cue.end() + 300, new Clauses(in, new boolean[0]).limit(cue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained, the mayor said.      | It rained
          It rained, said the mayor.      | It rained
          It rained — the mayor said.     | It rained
          It rained the mayor said.       | It rained
          """)
  void endsBeforeTheSource(String text, String expected) {
    Passage in = Passages.of(text);
    Cue cue = Passages.cue(in, "said");
    SourceChoice source =
        new Sources(in).choose(cue, Model.english().of(Decision.SOURCE), new Features());
    int end = new Clauses(in, new boolean[0]).endBefore(cue, source);
    assertEquals(expected, Passages.words(in, 0, end));
  }

  @Test
  void anEmptyClauseHasNoTokens() {
    assertTrue(new Clause(4, 4, 0).isEmpty());
    assertTrue(new Clause(4, 3, 0).isEmpty());
    assertFalse(new Clause(4, 5, 0).isEmpty());
  }

  @Test
  void endsAlwaysHoldTheLimit() {
    Passage in = Passages.of("The mayor said that it rained, and that, or so, the road was shut.");
    Cue cue = Passages.cue(in, "said");
    Clauses clauses = new Clauses(in, new boolean[0]);
    int limit = clauses.limit(cue);
    int[] ends = clauses.ends(cue.end(), limit);
    assertEquals(limit, ends[ends.length - 1]);
    for (int e = 1; e < ends.length; e++) {
      assertTrue(ends[e] > ends[e - 1], "end " + e);
    }
  }
}
