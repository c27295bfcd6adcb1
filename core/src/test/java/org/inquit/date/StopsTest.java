package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained. They left. | It They
          It rained! They left. | It They
          Who left? They left.  | Who They
          Mr. Olsen left.       | Mr
          Rain fell on Jan. 4.  | Rain
          J. Olsen left.        | J
          It cost 2.5 a piece.  | It
          It rained. they left. | It
          """)
  void aSentenceBeginsBehindAStop(String text, String begins) {
    DateTokens tokens = DateTokens.of(text);
    assertEquals(
        begins,
        IntStream.range(0, tokens.count())
            .filter(i -> Stops.beginsSentence(tokens, i))
            .mapToObj(tokens::string)
            .collect(Collectors.joining(" ")));
  }
}
