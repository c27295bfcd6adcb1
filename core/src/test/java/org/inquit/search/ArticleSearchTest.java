package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.inquit.date.DateSpan;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.Relaxation;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSearchTest extends MuseumQuestions {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          cellar                         | m3
          money                          | m1
          garden                         | m4
          "sculpture garden"             | m4
          roof -leaks                    | m2 m4
          roof w/1 leaks                 | m1
          leaks w/p money                |
          buckets w/p money              | m1
          buckets w/s money              |
          org:CMT w/3 money              | m1
          org:CMT w/2 money              |
          by:"Pavel Orlov" w/s buckets   | m1
          title:roof                     | m1
          title:(gallery OR sculpture)   | m2 m3
          source:star                    | m1 m4
          source:star -published:2020    | m4
          by:"Pavel Orlov"               | m1 m2 m3
          by:"Pavel Orlov" kind:direct   |
          by:Lindqvist kind:direct       | m2
          said:2019-11                   | m3
          for:"City Museum Trust"        | m1
          org:"City Museum Trust" -roof  |
          -by:Lindqvist                  | m3 m4
          """)
  void findsByWordsAndByTheirStatements(String asked, String ids) {
    Page<ArticleHit> page = archive.articles().query(asked).strict().fetch();
    assertEquals(
        ids == null ? List.of() : List.of(ids.split(" ")),
        page.hits().stream().map(hit -> hit.article().id()).sorted().toList());
    assertEquals(page.hits().size(), page.total());
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, m2 m1 m3 m4",
    "SAID, m2 m1 m3 m4",
    "RELEVANCE, m2 m1 m3 m4",
  })
  void sortsTheUndatedLast(Question.Order order, String ids) {
    assertEquals(ids, ids(archive.articles().sort(order)));
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameHitsPageByPage(Question.Order order) {
    ArticleSearch search = archive.articles().query("roof OR sculpture OR gallery").sort(order);
    String whole = ids(search);
    for (int size = 1; size < 5; size++) {
      List<String> pages = new ArrayList<>();
      for (int from = 0; from < 4; from += size) {
        pages.add(ids(search.offset(from).limit(size)));
      }
      assertEquals(whole, String.join(" ", pages), order + " by " + size);
    }
  }

  @Test
  void putsConditionsTogether() {
    DateSpan year = DateSpan.year(2020);
    ArticleSearch search =
        archive.articles().about("roof").published(year).where(QueryField.SOURCE, "star");
    assertEquals("m1", ids(search));
    assertEquals(
        "about:roof published:2020 source:star",
        String.join(
            " ",
            search.question().conditions().stream()
                .map(c -> c.field() + ":" + c.value())
                .toList()));
  }

  @Test
  void leavesTheSearchItCameFromAsItWas() {
    ArticleSearch search = archive.articles();
    search.query("roof").about("x").limit(1).offset(1).strict().sort(Question.Order.SAID);
    search.timeout(Duration.ofDays(1)).published(DateSpan.year(2020));
    assertEquals(Question.of(""), search.question());
  }

  @ParameterizedTest
  @ValueSource(strings = {"roof", "gallery", "\"the roof\"", "roof w/9 wing", "sculptur*", "m?ney"})
  void showsTheExcerptItSays(String asked) {
    List<ArticleHit> hits = archive.articles().query(asked).fetch().hits();
    assertFalse(hits.isEmpty());
    for (ArticleHit hit : hits) {
      String body = archive.article(hit.article().id()).orElseThrow().article().body();
      assertEquals(hit.excerptSpan().in(body), hit.excerpt());
      assertTrue(hit.excerpt().length() <= 240);
      Span first = hit.highlights().isEmpty() ? hit.excerptSpan() : hit.highlights().getFirst();
      assertTrue(hit.excerptSpan().contains(first), hit.excerpt());
    }
  }

  @Test
  void marksWordsInTitlesApart() {
    ArticleHit hit = archive.articles().query("closes").fetch().hits().getFirst();
    assertEquals("m2", hit.article().id());
    assertEquals(
        List.of("closes"),
        hit.titleHighlights().stream().map(span -> span.in("Gallery closes")).toList());
  }

  @Test
  void showsTheStartOfAnArticleFoundWithoutWords() {
    ArticleHit hit = archive.articles().published(DateSpan.year(2019)).fetch().hits().getFirst();
    assertEquals(0, hit.excerptSpan().start());
    assertEquals(List.of(), hit.highlights());
    assertEquals(List.of(), hit.titleHighlights());
  }

  @Test
  void takesSomeWordsWhereNoArticleHasAll() {
    Page<ArticleHit> page = archive.articles().query("cellar submarine").fetch();
    assertEquals(List.of(Relaxation.FEWER_WORDS.note()), page.notes());
    assertEquals("m3", page.hits().getFirst().article().id());
    assertEquals(0, archive.articles().query("cellar submarine").strict().fetch().total());
  }

  @Test
  void countsOverTime() {
    Timeline all = archive.articles().timeline();
    assertEquals(
        List.of("2019-11 1", "2020-01 1", "2020-03 1"),
        all.periods(Timeline.Unit.MONTH).stream().map(p -> p.days() + " " + p.certain()).toList());
    assertEquals(1, all.undated());
    assertEquals(4, all.total());
    assertEquals(0, all.vague(Timeline.Unit.MONTH));
    Timeline roof = archive.articles().query("roof").timeline();
    assertEquals(2, roof.periods(Timeline.Unit.YEAR).getFirst().certain());
  }

  @Test
  void explainsWhatEachConditionFinds() {
    Explanation told = archive.articles().query("roof gallery -by:Lindqvist").explain();
    assertEquals(
        List.of(2L, 3L, 3L), told.clauses().stream().map(Explanation.Clause::count).toList());
    assertEquals(1, told.total());
    assertEquals("m4", told.first().id());
    assertTrue(told.first().score() > 0);
    assertEquals(
        told.first().score(),
        Double.parseDouble(told.first().arithmetic().split(" = ")[0]),
        told.first().score() / 1e6);
    assertTrue(told.understood().contains("-by:Lindqvist {Anna Lindqvist (weak)}"));
  }

  @Test
  void explainsAQuestionForEverything() {
    Explanation told = archive.articles().explain();
    assertEquals("*", told.understood());
    assertEquals(List.of(), told.repairs());
    assertEquals(4, told.total());
  }

  @Test
  void answersNoHitsWhereNoneAreWanted() {
    Page<ArticleHit> page = archive.articles().query("roof").limit(0).fetch();
    assertEquals(3, page.total());
    assertEquals(List.of(), page.hits());
    assertFalse(page.partial());
  }

  @Test
  void wantsATimeWhereOneIsGiven() {
    assertThrows(NullPointerException.class, () -> archive.articles().timeout(null));
    ArticleSearch search = archive.articles().query("roof");
    assertEquals(search.fetch(), search.timeout(Duration.ofHours(1)).fetch());
  }

  private static String ids(ArticleSearch search) {
    return String.join(" ", search.fetch().hits().stream().map(hit -> hit.article().id()).toList());
  }
}
