package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          He said it rained.          | He told it rained.           | false
          He said it rained.          | He says it rained.           | false
          He said it rained.          | He had said it rained.       | false
          He may say it rained.       | He did say it rained.        | false
          He said it rained.          | He never said it rained.     | false
          He said it rained.          | They said it rained.         | false
          Lind said it rained.        | Olsen said it rained.        | true
          He said it rained in Molde. | He said it poured in Narvik. | true
          It rained. He said it too.  | It poured. He said it too.   | true
          """)
  void tellCuesApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, AcceptFeaturesTest::cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          He said it rained.      | He said it poured.       | true
          He said it rained.      | He said it rained a lot. | false
          He said “it rained.”    | He said it rained now.   | false
          He said rain came.      | He said rain and wind.   | false
          He said it rained.      | He said it, the rain.    | false
          """)
  void tellClausesApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, text -> clause(text, true));
  }

  @Test
  void aClauseShowsNothingThatItsCueShowed() {
    String text = "He said it rained.";
    Set<Integer> both = new HashSet<>(cue(text));
    both.retainAll(clause(text, false));
    assertEquals(Set.of(), both);
  }

  @Test
  void wordsBeforeTheCueShowMoreThanWordsBehindIt() {
    String text = "He said it rained.";
    assertTrue(clause(text, false).containsAll(clause(text, true)));
    assertFalse(clause(text, true).containsAll(clause(text, false)));
  }

  @Test
  void seesHowSureTheSourceIs() {
    Passage in = Passages.of("He said it rained.");
    Cue cue = in.cues.getFirst();
    AcceptFeatures features = new AcceptFeatures(in);
    Set<Integer> sure = Seen.of(o -> features.describeCue(cue, new SourceChoice(0, 1, 4), o));
    Set<Integer> not = Seen.of(o -> features.describeCue(cue, new SourceChoice(0, 1, 0.5f), o));
    Set<Integer> alike = Seen.of(o -> features.describeCue(cue, new SourceChoice(0, 1, 9), o));
    assertFalse(sure.equals(not));
    assertFalse(sure.equals(alike));
    assertTrue(alike.equals(Seen.of(o -> features.describeCue(cue, new SourceChoice(0, 1, 5), o))));
  }

  private static Set<Integer> cue(String text) {
    Passage in = Passages.of(text);
    Cue cue = in.cues.getFirst();
    SourceChoice before = new SourceChoice(0, 1, 2);
    return Seen.of(out -> new AcceptFeatures(in).describeCue(cue, before, out));
  }

  private static Set<Integer> clause(String text, boolean after) {
    Passage in = Passages.of(text);
    Cue cue = in.cues.getFirst();
    Clause clause = new Clause(cue.end(), in.tokens.size() - 1, 2);
    SourceChoice before = new SourceChoice(0, 1, 2);
    return Seen.of(out -> new AcceptFeatures(in).describeClause(cue, before, clause, after, out));
  }
}
