package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Samples;
import org.inquit.search.query.QueryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old article that is all about lanterns, newer ones that only name them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecencyTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);

  private Archive archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    MuseumArchive.build(
        folder,
        List.of(
            article("old", "2001-01-01", "Lanterns, lanterns, lanterns: the lantern market."),
            article("new", "2021-05-31", "The quay has shops, a lantern and a long wall."),
            article("mid", "2020-06-01", "The quay has shops, a lantern and a low wall."),
            article("undated", null, "The quay has shops, a lantern and a wall.")));
    archive = Archive.open(folder);
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource({
    "0, old undated new mid",
    "1, new old mid undated",
    "30, new mid old undated",
    "3650, new mid old undated",
  })
  void liftsWhatIsNew(int days, String ids) {
    Page<ArticleHit> page = lanterns().recent(days).fetch();
    assertEquals(
        ids, page.hits().stream().map(hit -> hit.article().id()).collect(Collectors.joining(" ")));
    assertEquals(4, page.total());
  }

  @Test
  void staysBehindCertainDates() {
    Page<ArticleHit> page = lanterns().query("lantern published:2001").recent(1).fetch();
    assertEquals("old", page.hits().getFirst().article().id());
  }

  @ParameterizedTest
  @CsvSource({"0, 30, 4", "30, 30, 2", "60, 30, 1.3333", "-9, 30, 4", "30, 1, 0.1290"})
  void halvesAfterSoManyDays(long age, int half, double bonus) {
    assertEquals(bonus, Recency.bonus(age, half), 0.0001);
  }

  @Test
  void isPartOfTheArithmetic() {
    String arithmetic = lanterns().recent(30).explain().first().arithmetic();
    assertTrue(arithmetic.contains("recency of published.day"), arithmetic);
  }

  @Test
  void refusesDaysBelowNone() {
    assertThrows(QueryException.class, () -> lanterns().recent(-1));
  }

  private ArticleSearch lanterns() {
    return archive.articles().query("lantern").today(TODAY);
  }

  private static AnnotatedArticle article(String id, String day, String text) {
    Samples sample = Samples.article(id).text(text);
    return (day == null ? sample : sample.published(day)).build();
  }
}
