package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  @Test
  void wordsAreLettersAndDigits() {
    assertEquals(List.of("Zoë", "s", "4", "5", "a_b"), Shingles.words("“Zoë’s” 4.5 — a_b"));
    assertEquals(List.of(), Shingles.words(" … "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          a b c d e  % a b c d e    % 1    1
          a b c d e  % a b c d      % 1    0.5
          a b c d    % a b c d e    % 0.5  1
          a b c d    % w x y z      % 0    0
          a b        % a b          % 1    1
          a b c d a b c d % a b c d % 1    0.2
          a b c d    % ''           % NaN  0
          """)
  void runsOfFourWordsAreShared(String gold, String found, String judged) {
    String[] parts = judged.split(" +");
    double[] expected = {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    assertArrayEquals(expected, Shingles.judge(gold, found), 0.001);
  }
}
