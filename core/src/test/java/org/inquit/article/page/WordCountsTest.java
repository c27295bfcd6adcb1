package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          quay closes storm      % 0.667
          QUAY closes            % 1
          the of and             % 0
          quay quay storm        % 0.5
          4 5 , .                % 0
          ferry                  % 0
          """)
  void shareOfWordsThatAnotherLineHolds(String line, float share) {
    WordCounts counts = new WordCounts(Line.of(line + "\nThe quay closes, quay"));
    counts.add(1);
    assertEquals(share, counts.share(0, 1), 0.001);
  }

  @Test
  void wordsAreCountedOnceALine() {
    WordCounts counts = new WordCounts(Line.of("quay quay quay\nquay\nstorm"));
    counts.add(0);
    assertEquals(1, counts.share(0, 1));
    assertEquals(0, counts.share(0, 2));
    counts.add(1);
    assertEquals(1, counts.share(0, 2));
    assertEquals(0, counts.share(2, 1));
  }

  @Test
  void manyWordsKeepTheirCounts() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(word(random)).append(i % 10 == 9 ? '\n' : ' ');
    }
    List<Line> lines = Line.of(text.toString());
    WordCounts counts = new WordCounts(lines);
    for (int i = 0; i < lines.size(); i++) {
      counts.add(i);
    }
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(1, counts.share(i, 1), lines.get(i).text());
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("zz");
    for (int i = 0; i < 5; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
