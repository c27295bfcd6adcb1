package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said it was “wet. It rained. We left” and went. He slept. | it was “wet. It rained. We left”
          The mayor said it was “wet. It rained.” He slept.                    | it was “wet. It rained.”
          The mayor said it was “wet. It rained.\\n\\nHe slept.               | it was “wet
          The mayor said it was wet. “It rained. We left,” he added.           | it was wet
          “It rained,” the mayor said. “We left. We slept.”                    | ~~
          """)
  void theSentencesOfAQuotationBelongToItsClause(String text, String expected) {
    Passage in = Passages.of(text.translateEscapes());
    Cue cue = Passages.cue(in, "said");
    int limit = new Clauses(in, new boolean[in.quotes.size()]).limit(cue);
    assertEquals(expected, Passages.words(in, cue.end(), limit));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained, Lind said, adding that it poured.       | true
          It rained, said Lind, adding that it poured.       | true
          It rained, Lind said, and added that it poured.    | false
          Lind said it rained, adding that it poured.        | false
          It rained, Lind said, walking home.                | false
          It rained, Lind said,                              | false
          """)
  void handsOverToACueThatAdds(String text, boolean expected) {
    Passage in = Passages.of(text);
    Cue cue = Passages.cue(in, "said");
    SourceChoice source =
        new Sources(in).choose(cue, Model.english().of(Decision.SOURCE), new Features());
    assertEquals(expected, new Clauses(in, new boolean[0]).handsOver(cue, source));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said that it rained.                      | it rained
          The mayor said on Monday that it rained.            | it rained
          The mayor told the guard that it rained.            | it rained
          The mayor said it rained, adding that it was late.  | it rained
          According to the mayor, it rained.                  | it rained
          The mayor said                                      | ~~
          """)
  void boundsTheWordsBehindACue(String text, String expected) {
    Passage in = Passages.of(text);
    Cue cue = in.cues.getFirst();
    Clause clause =
        new Clauses(in, new boolean[in.quotes.size()])
            .after(cue, source(in, cue), Model.english(), new Features());
    String words = Passages.words(in, clause.from(), clause.to());
    assertEquals(expected, words.replaceAll("^, ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained, the mayor said.                  | It rained
          It rained and the road was shut, he said.   | It rained and the road was shut
          The mayor said so.                          | ~~
          """)
  void boundsTheWordsBeforeACue(String text, String expected) {
    Passage in = Passages.of(text);
    Cue cue = Passages.cue(in, "said");
    Clause clause =
        new Clauses(in, new boolean[in.quotes.size()])
            .before(cue, source(in, cue), Model.english(), new Features());
    assertEquals(expected, Passages.words(in, clause.from(), clause.to()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It rained, the mayor said.               | It
          It rained and they ran, the mayor said.  | they It
          It rained, they ran, the mayor said.     | they It
          It rained because he ran, the mayor said.| he It
          “It rained.” They ran, the mayor said.   | They
          """)
  void beginsBeforeACueAtMarksAndConjunctions(String text, String expected) {
    Passage in = Passages.of(text);
    Cue cue = Passages.cue(in, "said");
    Clauses clauses = new Clauses(in, utterances(in));
    int to = clauses.endBefore(cue, source(in, cue));
    assertEquals(expected, strings(in, clauses.startsBefore(cue, to)));
  }

  @Test
  void beginsBehindACueAnywhereNearAndAtTheFirstThatFartherOff() {
    Passage in = Passages.of("He said" + " in Molde".repeat(10) + " that it rained, that is.");
    Cue cue = Passages.cue(in, "said");
    int[] starts = new Clauses(in, new boolean[0]).starts(cue, in.tokens.size() - 1);
    assertEquals(17, starts.length);
    for (int s = 0; s < 16; s++) {
      assertEquals(cue.end() + s, starts[s]);
    }
    assertEquals("it", in.tokens.string(starts[16]));
  }

  @Test
  void looksAtABoundedNumberOfEnds() {
    Passage in = Passages.of("He said it rained" + " and rained".repeat(100) + ".");
    Cue cue = Passages.cue(in, "said");
    Clauses clauses = new Clauses(in, new boolean[0]);
    int[] ends = clauses.ends(cue.end(), clauses.limit(cue));
    assertEquals(29, ends.length);
    assertEquals(clauses.limit(cue), ends[28]);
  }

  private static boolean[] utterances(Passage in) {
    boolean[] all = new boolean[in.quotes.size()];
    Arrays.fill(all, true);
    return all;
  }

  private static SourceChoice source(Passage in, Cue cue) {
    return new Sources(in).choose(cue, Model.english().of(Decision.SOURCE), new Features());
  }

  private static String strings(Passage in, int[] tokens) {
    return Arrays.stream(tokens).mapToObj(in.tokens::string).collect(Collectors.joining(" "));
  }
}
