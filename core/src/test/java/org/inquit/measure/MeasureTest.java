package org.inquit.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries the measures themselves: the truth scores 1, silence nothing. */
class MeasureTest {
  @Test
  void theTruthScoresOne() {
    Report report = new Report();
    Fixtures.all().forEach(f -> judge(report, new Truth(f.expected()).annotated()));
    report.figures().forEach((name, figure) -> assertEquals(1, figure.value(), name + report));
  }

  @Test
  void silenceScoresNothing() {
    Report report = new Report();
    for (var fixture : Fixtures.all()) {
      Article article = new Truth(fixture.expected()).article();
      judge(report, new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of()));
    }
    report.figures().forEach((name, figure) -> assertEquals(0, figure.value(), name));
  }

  @ParameterizedTest
  @CsvSource({
    "a b c, a b c, 1",
    "'A, b', a b!, 1",
    "a b, c d, 0",
    "a b c d, c d e f, 0.333",
    "a a, a, 0.5",
    "Bērziņš, berzins, 1",
  })
  void likenessIsJaccards(String one, String other, double expected) {
    assertEquals(expected, Words.likeness(one, other), 0.001);
  }

  @ParameterizedTest
  @CsvSource({
    "2010/2014, 2010-01-01/2014-12-31, true",
    "197X, 1970/1979, true",
    "2017, 2017-01, false",
    ", 2017, false",
    ", , true",
  })
  void daysAreTheSameHoweverWritten(String one, String other, boolean expected) {
    assertEquals(expected, Days.same(one, other));
  }

  private static void judge(Report report, AnnotatedArticle given) {
    var expected = Fixtures.named(given.article().id()).expected();
    new StatementJudge(report, expected, given).judge();
    new MentionJudge(report, expected, given).judge();
  }
}
