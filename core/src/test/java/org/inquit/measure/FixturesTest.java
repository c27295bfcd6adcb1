package org.inquit.measure;

import java.io.IOException;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.inquit.fixtures.Expected;
import org.inquit.fixtures.Fixture;
import org.inquit.fixtures.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the figures of understanding above their floors: of extraction on bodies that were read
 * well, of reading, and of both together.
 */
class FixturesTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Report EXTRACTION = new Report();
  private static final Report ARTICLES = new Report();
  private static final Report WHOLE = new Report();

  @BeforeAll
  static void measure() {
    for (Fixture fixture : Fixtures.all()) {
      Expected expected = fixture.expected();
      AnnotatedArticle given = EXTRACTOR.extract(new Truth(expected).article());
      new StatementJudge(EXTRACTION, expected, given).judge();
      new MentionJudge(EXTRACTION, expected, given).judge();
      Article read = Raw.read(fixture);
      new ArticleJudge(ARTICLES, expected, read).judge();
      new StatementJudge(WHOLE, expected, EXTRACTOR.extract(read)).judge();
    }
  }

  @Test
  void bodiesAreUnderstood() throws IOException {
    Floors.hold("extraction", EXTRACTION);
  }

  @Test
  void rawArticlesAreRead() throws IOException {
    Floors.hold("articles", ARTICLES);
  }

  @Test
  void theWholeWayIsGone() throws IOException {
    Floors.hold("whole", WHOLE);
  }
}
