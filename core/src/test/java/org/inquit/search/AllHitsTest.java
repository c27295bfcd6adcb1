package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.Samples;
import org.inquit.search.query.QueryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of all hits, over more of them than are found at once. */
class AllHitsTest {
  private static final int ARTICLES = 1_150;

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void open() {
    MuseumArchive.build(folder, IntStream.range(0, ARTICLES).mapToObj(AllHitsTest::tide).toList());
    archive = Archive.open(folder);
  }

  private static AnnotatedArticle tide(int i) {
    String day = "2020-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
    String words = "Tide number " + i + (i % 3 == 0 ? " is high" : " is low");
    return Samples.article("t%04d".formatted(i))
        .title("Tides")
        .published(day)
        .text("[[Ada Brook|" + day + ": " + words + "]], Ada Brook said.")
        .build();
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @ParameterizedTest
  @EnumSource
  void giveWhatThePagesGive(Question.Order order) {
    StatementSearch search = archive.statements().query("tide").sort(order);
    List<StatementHit> paged = new ArrayList<>();
    for (int from = 0; from < ARTICLES; from += 500) {
      paged.addAll(search.offset(from).limit(500).fetch().hits());
    }
    assertEquals(ARTICLES, paged.size());
    try (Stream<StatementHit> all = search.limit(3).offset(7).all()) {
      assertEquals(paged, all.toList());
    }
  }

  @Test
  void countAsManyAsThePageSays() {
    ArticleSearch search = archive.articles().query("\"is high\"");
    try (Stream<ArticleHit> all = search.all()) {
      assertEquals(search.fetch().total(), all.count());
    }
  }

  @Test
  void relaxWhatThePageRelaxes() {
    StatementSearch search = archive.statements().query("said:2031 tide");
    try (Stream<StatementHit> all = search.all()) {
      assertEquals(search.fetch().total(), all.count());
    }
  }

  @Test
  void endWithAnExceptionWhereTimeRunsOut() throws InterruptedException {
    Duration short_ = Duration.ofMillis(1500);
    try (Stream<StatementHit> all = archive.statements().query("tide").timeout(short_).all()) {
      Iterator<StatementHit> hits = all.iterator();
      assertTrue(hits.hasNext(), "there is time for the first");
      hits.next();
      Thread.sleep(1600);
      TimeoutException e = assertThrows(TimeoutException.class, hits::hasNext);
      assertEquals(3, e.exitCode());
      assertTrue(e.getMessage().startsWith("time ran out: "), e::getMessage);
    }
    try (Stream<ArticleHit> all = archive.articles().timeout(Duration.ZERO).all()) {
      assertThrows(TimeoutException.class, all.iterator()::hasNext);
    }
  }

  @Test
  void mayBeEmpty() {
    try (Stream<StatementHit> all = archive.statements().query("volcano").all()) {
      Iterator<StatementHit> hits = all.iterator();
      assertFalse(hits.hasNext());
      assertThrows(NoSuchElementException.class, hits::next);
    }
  }

  @Test
  void refuseWhatMakesNoSense() {
    assertThrows(QueryException.class, () -> archive.statements().query("said:soon").all());
  }

  @Test
  void goOnWhenTheArchiveTurnsToAnotherGeneration(@TempDir Path other) {
    MuseumArchive.build(other, MuseumArchive.ARTICLES);
    try (Archive museum = Archive.open(other);
        Stream<ArticleHit> all = museum.articles().all()) {
      Iterator<ArticleHit> hits = all.iterator();
      assertEquals("m2", hits.next().article().id());
      MuseumArchive.build(other, MuseumArchive.ARTICLES.subList(0, 1));
      assertTrue(museum.refresh());
      int left = 0;
      for (; hits.hasNext(); hits.next()) {
        left++;
      }
      assertEquals(3, left);
      assertEquals(1, museum.articles().fetch().total());
    }
  }

  @Test
  void outliveTheArchiveUntilTheyAreClosed(@TempDir Path other) {
    Archive museum = MuseumArchive.open(other);
    try (Stream<ArticleHit> all = museum.articles().all()) {
      museum.close();
      assertEquals(4, all.count());
    }
    assertThrows(AlreadyClosedException.class, () -> museum.articles().all());
  }
}
