package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionExampleTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met yesterday, not last year.        | sure-behind sure-behind
          They will meet tomorrow or next month.    | sure-ahead sure-ahead
          They met on May 18, 2020.                 | sure-behind
          They will meet in 2022.                   | sure-ahead
          The hall of 1950 stands.                  |
          They meet today, this year.               |
          They met on June 10.                      | other-behind
          They meet on July 1.                      | other-ahead
          It was on December 16.                    |
          They met on Monday in May.                |
          """)
  void knowsADirectionWhereTheWordsOrTheCalendarTell(String text, String expected) {
    String found =
        DirectionExample.of(text, PUBLISHED, Map.of()).stream()
            .map(e -> e.kind() + (e.ahead() ? "-ahead" : "-behind"))
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void takesAPersonsWordForTheRest() {
    Map<Integer, Boolean> judgements = Map.of(8, false, 18, true);
    List<DirectionExample> examples =
        DirectionExample.of("They on Monday or in March.", PUBLISHED, judgements);
    assertEquals(1, examples.size());
    assertEquals("weekday", examples.getFirst().kind());
    assertFalse(examples.getFirst().ahead());
    assertTrue(examples.getFirst().cues().containsAll(Set.of("a1=on", "k=weekday-2")));
  }

  @Test
  void canBeLeftWithFewerCues() {
    DirectionExample example = new DirectionExample(Set.of("a1=on", "l:met"), 1, true, "month");
    DirectionExample fewer = example.with(cue -> cue.startsWith("a1"));
    assertEquals(new DirectionExample(Set.of("a1=on"), 1, true, "month"), fewer);
  }

  @Test
  void everySentenceTeachesSomething() {
    List<DirectionExample> examples = DirectionSentences.examples();
    long lines = DateLexicon.lines("direction-sentences.txt").size();
    assertEquals(lines * 5, examples.size(), "five dates a sentence, found by their offsets");
    assertTrue(examples.stream().anyMatch(e -> e.cues().contains("k=month")));
    assertTrue(examples.stream().anyMatch(e -> e.given() > 2));
  }
}
