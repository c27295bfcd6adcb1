package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The report says nothing.            | report NOUN / says THIRD
          He reports that a report is late.   | reports THIRD / report NOUN
          The claims were false, he claims.   | claims NOUN / claims THIRD
          He pointed out the error.           | pointed out PAST
          He was quoted as saying nothing.    | quoted as saying PHRASE
          According to her, it ended.         | According to PHRASE
          They reply in a reply.              | reply BASE / reply NOUN
          Noting this, he added more.         | Noting PARTICIPLE / added PAST
          He SAID so and SAYS so.             | SAID PAST / SAYS THIRD
          The train left at noon.             | ~~
          Three statements arrived.           | statements NOUN
          They will say it, having said it.   | say BASE / said PAST
          The bridge is wide.                 | ~~
          """)
  void knowTheirForm(String text, String expected) {
    Passage in = Passages.of(text);
    String found =
        in.cues.stream()
            .map(c -> Passages.words(in, c.first(), c.end()) + " " + c.entry().form())
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({
    "said, SAY, true",
    "said, TELL, false",
    "told, TELL, true",
    "asked, ASK, true",
    "urged, URGE, true",
    "condemned, JUDGE, true",
    "vowed, VOW, true",
    "condemned, VOW, false",
    "said, NOUN, false",
  })
  void knowTheirClasses(String verb, CueClass one, boolean expected) {
    Passage in = Passages.of("The mayor " + verb + " them.");
    assertEquals(expected, Passages.cue(in, verb).is(one));
  }
}
