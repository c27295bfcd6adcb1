package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.date.DateSpan;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Samples;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One wire report in three outlets, and an article of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollapseTest {
  private static final String REST =
      " Owners of small boats pay what they have paid before, and ferries are free of any fee"
          + " until the summer, when the board looks at its books again and may change its mind"
          + " about the breakwater, the crane and the light at the end of the northern pier.";

  private Archive archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    String said = "[[Ana Reyes|: The new breakwater must be paid by those who use it]], she said.";
    MuseumArchive.build(
        folder,
        List.of(
            article("late", "Evening Star", "2021-03-03", said + REST),
            article("first", "Coast Gazette", "2021-03-01", said + REST),
            article("undated", "The Gull", null, said.replace("it]]", "it today]]") + REST),
            article(
                "own",
                "Evening Star",
                "2021-03-02",
                "[[Bo Lund|: The breakwater may wait for years]], said Bo Lund of the board.")));
    archive = Archive.open(folder);
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @Test
  void allCopiesAreListedWhereNothingIsAsked() {
    Page<ArticleHit> page = archive.articles().query("breakwater").fetch();
    assertEquals(4, page.total());
    assertTrue(page.hits().stream().allMatch(hit -> hit.copies().isEmpty()));
  }

  @Test
  void theCopySeenFirstStandsForAll() {
    Page<ArticleHit> page = archive.articles().query("breakwater").collapseCopies().fetch();
    assertEquals(2, page.total());
    ArticleHit wire = hit(page, "first");
    assertEquals(List.of("late", "undated"), wire.copies().stream().map(Copy::id).toList());
    assertEquals(
        List.of("Evening Star", "The Gull"),
        wire.copies().stream().map(copy -> copy.article().source()).toList());
    assertEquals(List.of(), hit(page, "own").copies());
  }

  @Test
  void ofTheCopiesThatAnswerTheFirstIsShown() {
    Page<ArticleHit> page =
        archive
            .articles()
            .query("breakwater")
            .published(DateSpan.parse("2021-03-02..2021-03-31"))
            .strict()
            .collapseCopies()
            .fetch();
    assertEquals(2, page.total());
    assertEquals(
        List.of("first", "undated"), hit(page, "late").copies().stream().map(Copy::id).toList());
  }

  @Test
  void oneStatementIsListedWithItsWordings() {
    Page<StatementHit> all = archive.statements().query("breakwater").fetch();
    assertEquals(4, all.total());
    Page<StatementHit> page = archive.statements().query("breakwater").collapseCopies().fetch();
    assertEquals(2, page.total());
    StatementHit said =
        page.hits().stream().filter(h -> h.statement().id().equals("first-1")).findFirst().get();
    assertEquals(
        List.of(
            "The new breakwater must be paid by those who use it",
            "The new breakwater must be paid by those who use it today"),
        said.copies().stream().map(Copy::text).toList());
    assertEquals(List.of("late-1", "undated-1"), said.copies().stream().map(Copy::id).toList());
  }

  @Test
  void countsAreOfCopiesOrOfWhatTheyShow() {
    StatementSearch all = archive.statements().query("breakwater");
    assertEquals("Ana Reyes 3, Bo Lund 1", print(all.who()));
    assertEquals("Ana Reyes 1, Bo Lund 1", print(all.collapseCopies().who()));
    assertEquals(4, all.timeline().total());
    assertEquals(2, all.collapseCopies().timeline().total());
    assertEquals(2, all.collapseCopies().explain().total());
    ArticleSearch articles = archive.articles().collapseCopies();
    assertEquals("Coast Gazette 1, Evening Star 1", print(articles.facet(QueryField.SOURCE)));
  }

  private static String print(Facet facet) {
    return facet.tallies().stream()
        .map(tally -> tally.value() + " " + tally.count())
        .collect(Collectors.joining(", "));
  }

  @Test
  void pagesOfACollapsedAnswerDoNotOverlap() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      archive
          .articles()
          .query("breakwater")
          .collapseCopies()
          .limit(1)
          .offset(i)
          .fetch()
          .hits()
          .forEach(hit -> ids.add(hit.article().id()));
    }
    assertEquals(2, ids.size(), ids::toString);
    assertEquals(2, ids.stream().distinct().count());
  }

  private static ArticleHit hit(Page<ArticleHit> page, String id) {
    return page.hits().stream()
        .filter(hit -> hit.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static AnnotatedArticle article(String id, String source, String day, String text) {
    Samples sample = Samples.article(id).source(source).text(text);
    return (day == null ? sample : sample.published(day)).build();
  }
}
