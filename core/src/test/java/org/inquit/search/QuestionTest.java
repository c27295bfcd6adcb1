package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.search.query.QueryException;
import org.inquit.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void open() {
    archive = TestArchive.open(folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "dredging                       | port1-1",
        "\"be dredged\"                 | port1-1",
        "\"be dredge\"                  | ",
        "tunnel by:\"Jon Keller\"       | port2-1",
        "tunnel by:\"Maria Keller\"     | port1-1",
        "by:Okafor                      | ",
        "by:\"Yusuf Karim\"             | port2-2",
        "by:\"Maria Karim\"             | ",
        "for:NHB                        | port1-1",
        "by:(\"Jon Keller\" OR Kareem)  | port2-1 port2-2",
        "-by:Keller -kind:direct        | port2-2",
        "by:Keller -said:2019           | tram-1",
        "said:2019-06                   | port2-1 port2-2",
        "said:2019-06-11                | port2-1 port2-2",
        "said:2019-04                   | port1-1",
        "said:2019-01..2019-04          | port1-1",
        "published:2019-04              | port1-1",
        "source:gazette                 | port1-1",
        "title:tram                     | tram-1 tram-2",
        "place:lundby                   | ",
        "lang:EN title:tram             | tram-1 tram-2",
        "lang:fr                        | ",
        "-lang:en                       | ",
        "tier:name title:tram           | tram-1",
        "trams w/3 autumn               | ",
        "trams w/6 autumn               | tram-1",
        "autumn pre/9 trams             | ",
        "tr?ms pre/9 autum*             | tram-1",
        "\"deep water\" w/3 dug         | port2-1",
        "trams w/s autumn               | tram-1",
        "exact:IT                       | port2-2",
        "submarine                      | ",
        "*                              | port2-1 port2-2 port1-1 tram-1 tram-2",
        "tunnel *                       | port2-1 port2-2 port1-1",
      })
  void findsStatements(String asked, String ids) {
    List<String> found =
        archive.statements().query(asked).fetch().hits().stream()
            .map(hit -> hit.statement().id())
            .toList();
    assertEquals(ids == null ? List.of() : List.of(ids.split(" ")), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "harbour                        | port1",
        "tunnel                         | port2 port1",
        "tunnel -harbour                | port2",
        "by:\"Jon Keller\" kind:direct  | port2",
        "by:Kareem kind:direct          | ",
        "org:\"harbour board northern\" | port1",
        "org:NHB                        | port1",
        "published:2019..               | port2 port1",
        "tunnel w/s flooded             | port1",
        "flooded w/s dredged            | ",
        "flooded w/p dredged            | port1",
        "tram submarine                 | tram",
      })
  void findsArticles(String asked, String ids) {
    List<String> found =
        archive.articles().query(asked).fetch().hits().stream()
            .map(hit -> hit.article().id())
            .toList();
    assertEquals(ids == null ? List.of() : List.of(ids.split(" ")), found);
  }

  @Test
  void putsCertainDatesAndOwnWordsFirst() {
    List<StatementHit> june = archive.statements().query("said:2019-06").fetch().hits();
    assertTrue(june.get(0).score() > june.get(1).score());
    List<StatementHit> tunnel = archive.statements().about("tunnel").fetch().hits();
    assertEquals("port2-1", tunnel.getFirst().statement().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "harbour tunnel flooded dredged       |",
        "harbour tunnel flooded dredged autumn | of these 5 words 2 are enough: harbour tunnel"
            + " flooded dredged autumn",
        "tram the in autumn of harbour will be dredged tunnel flooded | of these 6 words 3 are"
            + " enough: tram autumn harbour dredged tunnel flooded",
      })
  void saysWhichWordsAreEnough(String asked, String note) {
    List<String> notes = note == null ? List.of() : List.of(note);
    assertEquals(notes, archive.articles().query(asked).strict().fetch().notes());
    assertEquals(notes, archive.articles().query(asked).timeline().notes());
  }

  @Test
  void relaxesAndSaysSo() {
    Page<StatementHit> page = archive.statements().by("Maria Keller").query("said:2031").fetch();
    assertEquals("tram-1", page.hits().getFirst().statement().id());
    assertFalse(page.notes().isEmpty());
    assertEquals(
        0, archive.statements().by("Maria Keller").query("said:2031").strict().fetch().total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tunnel", "\"deep water\"", "dug w/3 tunnel", "tram* OR harbour"})
  void highlightsWhatMatches(String asked) {
    for (ArticleHit hit : archive.articles().query(asked).fetch().hits()) {
      AnnotatedArticle article = archive.article(hit.article().id()).orElseThrow();
      assertFalse(hit.highlights().isEmpty() && hit.titleHighlights().isEmpty());
      for (Span span : hit.highlights()) {
        String word = span.in(article.article().body());
        assertTrue(asked.contains(word.substring(0, 3).toLowerCase()), word);
      }
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThrows(QueryException.class, () -> archive.articles().query("published:soon").fetch());
    assertThrows(QueryException.class, () -> archive.statements().query("tier:high").fetch());
    assertThrows(QueryException.class, () -> archive.statements().limit(-1));
  }

  @Test
  void endsInTimeAndSaysSo() {
    Page<ArticleHit> page =
        archive.articles().query("*a* *e* *o*").timeout(Duration.ofNanos(1)).fetch();
    assertTrue(page.partial());
  }

  @Test
  void answersAnything() {
    String[] pieces = {
      "\"",
      "(",
      ")",
      "-",
      "OR",
      "w/3",
      "pre/2",
      "w/s",
      "by:",
      "for:",
      "org:",
      "exact:",
      "title:",
      "*",
      "?",
      "tunnel",
      "harb*",
      "*a*",
      "Keller",
      "\u0000",
      "“",
      ":",
      "..",
      "~",
      "\uD83D\uDE00"
    };
    Random random = new Random(11);
    for (int i = 0; i < 1_500; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        typed.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      String asked = typed.toString();
      assertDoesNotThrow(() -> archive.statements().query(asked).fetch(), asked);
      assertDoesNotThrow(() -> archive.articles().query(asked).fetch(), asked);
    }
  }

  @Test
  void answersManyThreadsAlike() {
    Page<StatementHit> alone = archive.statements().query("tunnel OR trams").fetch();
    List<CompletableFuture<Page<StatementHit>>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      asked.add(
          CompletableFuture.supplyAsync(
              () -> archive.statements().query("tunnel OR trams").fetch()));
    }
    asked.forEach(page -> assertEquals(alone, page.join()));
  }
}
