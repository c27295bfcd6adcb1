package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.search.query.MatchClass;
import org.inquit.search.query.QueryException;
import org.inquit.search.query.QueryField;
import org.inquit.search.query.Relaxation;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementSearchTest extends MuseumQuestions {
  private static final String[] WORDS = {
    "roof",
    "gallery",
    "sculpture",
    "the",
    "leak*",
    "\"the roof\"",
    "by:Orlov",
    "kind:direct",
    "said:2020",
    "source:star",
    "title:gallery",
    "roof w/4 mended",
    "exact:The",
    "org:CMT",
    "said:..2019",
    "published:2020-03..",
    "submarine",
    "-by:\"Anna Lindqvist\"",
    "tier:name"
  };

  @ParameterizedTest
  @CsvSource({
    "SAID, m2-1 m1-1 m1-2 m3-1 m3-2 m2-2",
    "PUBLISHED, m2-1 m2-2 m1-1 m1-2 m3-1 m3-2",
    "RELEVANCE, m2-1 m1-1 m1-2 m3-1 m3-2 m2-2",
  })
  void sortsEverything(Question.Order order, String ids) {
    assertEquals(ids, ids(all().sort(order)));
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameHitsPageByPage(Question.Order order) {
    StatementSearch search = all().query("roof OR gallery OR by:Orlov").sort(order);
    String whole = ids(search);
    for (int size = 1; size < 7; size++) {
      List<String> pages = new ArrayList<>();
      for (int from = 0; from < 6; from += size) {
        String page = ids(search.offset(from).limit(size));
        if (!page.isEmpty()) {
          pages.add(page);
        }
      }
      assertEquals(whole, String.join(" ", pages), order + " by " + size);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 4, 4", "4, 4, 2", "6, 4, 0", "9990, 10, 0", "10000, 0, 0"})
  void countsAllWhateverThePage(int offset, int limit, int hits) {
    Page<StatementHit> page = all().limit(limit).offset(offset).fetch();
    assertEquals(6, page.total());
    assertEquals(hits, page.hits().size());
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "0, -1", "9991, 10", "10001, 0", "2147483647, 2147483647"})
  void refusesPagesOutOfBounds(int offset, int limit) {
    QueryException e =
        assertThrows(
            QueryException.class,
            () ->
                new Question(
                    "",
                    List.of(),
                    Question.Order.SAID,
                    offset,
                    limit,
                    null,
                    false,
                    Question.Context.NONE,
                    Question.Copies.ALL,
                    0,
                    null));
    assertEquals("a page must lie within the first 10000 hits", e.getMessage());
  }

  @Test
  void leavesTheSearchItCameFromAsItWas() {
    StatementSearch search = archive.statements();
    Question before = search.question();
    search.query("roof").by("Orlov").about("x").limit(1).offset(1).strict();
    search.sort(Question.Order.SAID).timeout(Duration.ofDays(1));
    assertEquals(Question.of(""), before);
    assertEquals(before, search.question());
  }

  @Test
  void putsConditionsTogether() {
    DateSpan year = DateSpan.year(2020);
    Question question =
        archive
            .statements()
            .by("A")
            .onBehalfOf("B")
            .about("c")
            .said(year)
            .published(year)
            .kind(Statement.Kind.DIRECT)
            .atLeast(Statement.Tier.ROLE)
            .where(QueryField.TAG, "d")
            .question();
    assertEquals(
        "by:A for:B about:c said:2020 published:2020 kind:direct tier:role tag:d",
        String.join(
            " ", question.conditions().stream().map(c -> c.field() + ":" + c.value()).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          BY        | Anna Lindqvist    | m2-1 m1-1
          BY        | LINDQVIST, ANNA   | m2-1 m1-1
          BY        | Pavel Orlov       | m1-2 m2-2 m3-2
          BY        | Orlov             | m3-2 m1-2 m2-2
          FOR       | City Museum Trust | m1-1
          KIND      | DIRECT            | m2-1
          TIER      | Role              | m2-1 m1-1 m1-2 m3-1 m3-2 m2-2
          SAID      | 2020-01           | m1-1 m1-2 m3-2
          SAID      | 2018..2020        | m2-1 m1-1 m1-2 m3-1 m3-2
          PUBLISHED | 2020-01-10        | m1-1 m1-2
          SOURCE    | gazette           | m2-1 m2-2
          TITLE     | roof leaks        | m1-1 m1-2
          ORG       | city museum trust | m1-1 m1-2
          """)
  void findsByField(QueryField field, String value, String ids) {
    assertEquals(ids, ids(all().where(field, value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          roof w/1 leaks                  | m1-1
          leaks w/1 roof                  | m1-1
          roof w/2 east                   |
          roof w/4 east                   | m1-1
          roof pre/4 east                 | m1-1
          east pre/4 roof                 |
          roof pre/3 east                 |
          "the roof" w/1 leaks            | m1-1
          (roof OR buckets) w/3 gallery   |
          (roof OR buckets) w/4 gallery   | m1-2
          buck* pre/4 galler?             |
          buck* pre/4 galler*             | m1-2
          roof w/s wing                   | m1-1
          roof w/s buckets                |
          exact:The w/1 exact:roof        | m1-1 m2-2
          "roof was never"                | m2-2
          "roof never"                    |
          "roofs"                         |
          roofs                           | m1-1 m2-2 m1-2 m2-1
          exact:"The sculpture"           | m3-1
          """)
  void holdsOperatorsInAStatementsOwnWords(String typed, String ids) {
    assertEquals(parts(ids), set(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-09, m1-1, m1-1 m1-2 m3-2",
    "2020, m2-1 m1-1 m1-2, m2-1 m1-1 m1-2 m3-2",
    "2018..2019, m3-1, m3-1 m3-2",
    "..2018, '', m3-2",
    "2020-02.., m2-1, m2-1 m3-2",
  })
  void answersCertainlyWhenStrict(String days, String certain, String perhaps) {
    StatementSearch search = all().said(DateSpan.parse(days));
    assertEquals(certain, ids(search.strict()));
    assertEquals(perhaps, ids(search));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          said:2031                   | m2-2      | UNDATED
          by:Orlov said:2031          | m2-2      | UNDATED
          "gallery closes"            | m2-1 m2-2 | ELSEWHERE
          roof w/9 money              |           |
          leaks w/s money             |           |
          trust w/4 money             | m1-1 m1-2 | ELSEWHERE
          submarine                   |           |
          """)
  void relaxesOnlyWhenNothingAnswers(String typed, String ids, Relaxation relaxed) {
    Page<StatementHit> page = all().query(typed).fetch();
    assertEquals(ids == null ? "" : ids, ids(page));
    assertEquals(relaxed == null ? List.of() : List.of(relaxed.note()), page.notes());
    assertEquals(0, all().query(typed).strict().fetch().total());
  }

  @Test
  void tellsOfRepairsInItsNotes() {
    assertEquals(
        List.of("an opening bracket without its pair was closed at the end"),
        all().query("(roof").fetch().notes());
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Lindqvist, m1-1, EXACT",
    "anna lindqvist, m1-1, FOLDED",
    "Lindqvist, m1-1, WEAK",
    "Orlov, m3-2, EXACT",
    "Orlov, m1-2, WEAK",
    "Pavel Orlov, m3-2, WEAK",
  })
  void saysHowTheSpeakerMatches(String asked, String id, MatchClass match) {
    assertEquals(
        match,
        all().by(asked).fetch().hits().stream()
            .filter(hit -> hit.statement().id().equals(id))
            .findFirst()
            .orElseThrow()
            .match());
    assertNull(all().fetch().hits().getFirst().match());
  }

  @ParameterizedTest
  @CsvSource({
    "leaks, m1-1 words m1-2 article",
    "money, m1-2 around m1-1 article",
    "closes by:Pavel, m2-2 around",
    "by:Pavel kind:direct OR cellar, m3-1 words m3-2 around",
    "by:\"Ingrid Moreau\", m3-1 null",
  })
  void saysWhereTheWordsStand(String asked, String places) {
    assertEquals(
        places,
        String.join(
            " ",
            all().query(asked).fetch().hits().stream()
                .map(hit -> hit.statement().id() + " " + hit.place())
                .toList()));
  }

  @Test
  void saysWhereAStatementStands() {
    StatementHit hit = all().query("cellar").fetch().hits().getFirst();
    ArticleSummary article = hit.article();
    assertEquals("m3", article.id());
    assertEquals("Sculpture found", article.title());
    assertNull(article.source());
    assertNull(article.url());
    assertEquals(DateSpan.parse("2019-11-20"), article.published().value());
  }

  @Test
  void scoresOnlyWhenSortedByRelevance() {
    assertTrue(all().query("roof").fetch().hits().getFirst().score() > 0);
    assertEquals(
        0, all().query("roof").sort(Question.Order.SAID).fetch().hits().getFirst().score());
  }

  @Test
  void givesScoresThatNeverRise() {
    for (String typed : WORDS) {
      double last = Double.MAX_VALUE;
      for (StatementHit hit : all().query(typed + " OR roof").fetch().hits()) {
        assertTrue(hit.score() <= last, typed);
        last = hit.score();
      }
    }
  }

  @Test
  void highlightsOnlyWordsOfTheStatement() {
    Random random = new Random(41);
    int seen = 0;
    for (int i = 0; i < 200; i++) {
      String typed = one(random) + " OR " + one(random);
      for (StatementHit hit : all().query(typed).fetch().hits()) {
        String body = archive.article(hit.article().id()).orElseThrow().article().body();
        assertEquals(hit.statement().text(body), hit.text(), typed);
        int end = 0;
        for (Span span : hit.highlights()) {
          assertTrue(span.start() >= end && span.length() > 0, typed);
          assertTrue(
              hit.statement().content().stream().anyMatch(content -> content.contains(span)),
              typed);
          end = span.end();
          seen++;
        }
      }
    }
    assertTrue(seen > 100, "highlights: " + seen);
  }

  @Test
  void obeysTheLawsOfSets() {
    Random random = new Random(43);
    Set<String> all = set("");
    for (int i = 0; i < 300; i++) {
      String a = one(random);
      String b = one(random);
      Set<String> without = new HashSet<>(all);
      without.removeAll(set(a));
      assertEquals(without, set("-(" + a + ")"), a);
      Set<String> either = new HashSet<>(set(a));
      either.addAll(set(b));
      assertEquals(either, set("(" + a + ") OR (" + b + ")"), a + " OR " + b);
      Set<String> both = new HashSet<>(set(a));
      both.retainAll(set(b));
      if (!a.equals("the") && !b.equals("the")) {
        assertEquals(both, set("(" + a + ") (" + b + ")"), a + " and " + b);
      }
    }
  }

  @Test
  void answersStrictlyWithNoMoreThanOtherwise() {
    for (String typed : WORDS) {
      assertTrue(parts(ids(all().query(typed))).containsAll(set(typed)), typed);
    }
  }

  @Test
  void carriesTheArchivesFingerprint() {
    assertEquals(
        archive.info().manifest().fingerprint(), all().query("roof").fetch().fingerprint());
  }

  @Test
  void wantsATimeWhereOneIsGiven() {
    assertThrows(NullPointerException.class, () -> all().timeout(null));
    Page<StatementHit> page = all().query("roof").timeout(Duration.ofHours(1)).fetch();
    assertEquals(all().query("roof").fetch(), page);
  }

  private static String one(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static StatementSearch all() {
    return archive.statements().limit(100);
  }

  private static Set<String> set(String typed) {
    return parts(ids(all().query(typed).strict()));
  }

  private static Set<String> parts(String ids) {
    return ids == null || ids.isEmpty() ? Set.of() : Set.of(ids.split(" "));
  }

  private static String ids(StatementSearch search) {
    return ids(search.fetch());
  }

  private static String ids(Page<StatementHit> page) {
    return String.join(" ", page.hits().stream().map(hit -> hit.statement().id()).toList());
  }
}
