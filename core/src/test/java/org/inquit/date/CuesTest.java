package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met on [Monday] in Oslo, he said.   | a1=on
          The envoys met on [Monday] in Oslo, he said.   | a2=met
          The envoys met on [Monday] in Oslo, he said.   | b1=in
          The envoys met on [Monday] in Oslo, he said.   | b2=NAME
          The envoys met on [Monday] in Oslo, he said.   | l:met
          The envoys met on [Monday] in Oslo, he said.   | vl=PAST1
          The envoys met on [Monday] in Oslo, he said.   | r:said
          Nine old envoys sang very softly for us [Monday]. | L:old
          The envoys voted [Monday].                     | l:*ed
          The envoys voted [Monday].                     | v=ED/none
          The envoys voted [Monday].                     | t=SURELY_PAST
          The envoys will vote [Monday].                 | vl=MODAL
          The envoys could not vote [Monday].            | vl=MODAL-NOT
          [Monday] is dull.                              | a1=^
          [Monday] is dull.                              | a2=^
          It was late. On [Monday] they will vote.       | a2=^
          It was late. On [Monday] they will vote.       | o=MODAL
          It was late, and on [Monday] they will vote.   | t=FUTURE
          Of 20 men seen [Monday] or Tuesday, two live.  | b2=WEEKDAY
          Of 20 men seen [Monday] in May, two live.      | b2=MONTH
          The 20 [Monday] men live.                      | a1=0
          They came [Monday]                             | b1=#
          """)
  void tellsWhatStandsAround(String text, String cue) {
    assertTrue(cues(text).contains(cue), () -> cues(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will vote. They met [Monday]. Nobody came. | l:will
          They met [Monday]. Nobody will come.            | r:will
          Hope met us [Monday].                           | l:oslo
          Oslo met us [Monday].                           | l:oslo
          They met [Monday].                              | o=none
          They met, and [Monday] they will meet again.    | l:met
          """)
  void staysWithinTheSentenceAndKeepsNoNames(String text, String cue) {
    assertFalse(cues(text).contains(cue), () -> cues(text).toString());
  }

  @Test
  void theReachIsBounded() {
    String far = "sang " + "la ".repeat(400);
    List<String> cues = cues("They " + far + "[Monday] " + far);
    assertFalse(cues.contains("L:sang"));
    assertTrue(cues.size() < 60, () -> cues.size() + " cues");
  }

  @Test
  void bothEndsOfATextAreHarmless() {
    assertEquals(
        List.of("a1=^", "a2=^", "b1=#", "b2=#", "vr=none", "v=none/none", "t=UNKNOWN", "o=none"),
        cues("[Monday]"));
  }

  private static List<String> cues(String marked) {
    DateTokens tokens = DateTokens.of(marked.replaceAll("[\\[\\]]", ""));
    int from = 0;
    while (tokens.start(from) < marked.indexOf('[')) {
      from++;
    }
    List<String> cues = new ArrayList<>();
    new Cues(tokens, new Verbs(tokens)).around(from, from + 1, cues::add);
    return cues;
  }
}
