package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor and Marta Quill said so.       | said | Marta Quill 0 / The mayor 1
          Yesterday they left. She said so.        | said | She 0
          “We rest,” said the mayor of the city.   | said | the mayor 0 / the city 1
          Lind's lawyer said so.                   | said | Lind's lawyer 0
          """)
  void candidatesAreNearestFirst(String text, String cue, String expected) {
    Passage in = Passages.of(text);
    String found =
        new Sources(in)
            .candidates(Passages.cue(in, cue)).stream()
                .map(c -> Passages.words(in, c.from(), c.to()) + " " + c.rank())
                .collect(Collectors.joining(" / "));
    assertTrue(found.startsWith(expected), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor said that it rained.                | said      | The mayor
          “We rest,” said Marta Quill.                  | said      | Marta Quill
          According to the ministry, it rained.         | According | the ministry
          It rained, the guard said.                    | said      | the guard
          The guard, who was tired, said that it rained.| said      | The guard
          Lind told the mayor that it rained.           | told      | Lind
          """)
  void choosesWhoSpeaks(String text, String cue, String expected) {
    Passage in = Passages.of(text);
    SourceChoice choice = choose(in, Passages.cue(in, cue));
    assertTrue(choice.exists() && choice.score() > 0, text);
    assertEquals(expected, Passages.words(in, choice.from(), choice.to()));
  }

  @Test
  void noneDoesNotExist() {
    assertFalse(SourceChoice.NONE.exists());
    assertTrue(new SourceChoice(0, 1, 0).exists());
  }

  private static SourceChoice choose(Passage in, Cue cue) {
    return new Sources(in).choose(cue, Model.english().of(Decision.SOURCE), new Features());
  }
}
