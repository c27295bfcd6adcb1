package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.inquit.article.page.Page;
import org.inquit.article.page.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
  private static final String BODY =
      """
      <p>The harbour board agreed on Monday to close the northern quay for repairs that are \
      expected to last until the end of the autumn, its chairwoman said after a long meeting.</p>
      <p>Fishermen had asked the board to wait for the winter, when fewer boats leave the port, but \
      engineers warned that the wall could give way in the first heavy storm of the season.</p>
      <p>&ldquo;We cannot promise that the old stones will hold,&rdquo; the chief engineer told the \
      members, adding that the ferries would be moved to the southern pier.</p>
      <p>The board will meet again next week to decide who is to pay for the cranes and for the \
      lights that the pilots have been asking for since the accident two years ago.</p>
      """;

  @Test
  void bodyIsTheArticleAlone() {
    String html =
        page(
            "",
            "<h1>Quay to close</h1><figure><img><figcaption>The quay. Photo: A."
                + " Lee</figcaption></figure>"
                + BODY);
    Page page = HtmlReader.read(html, null);
    String body = page.body();
    assertAll(
        () -> assertEquals(List.of("The quay. Photo: A. Lee"), page.captions()),
        () -> assertEquals("The harbour board agreed", body.substring(0, 24)),
        () -> assertEquals("two years ago.", body.substring(body.length() - 14)),
        () -> assertEquals(4, body.split("\n\n").length),
        () -> assertFalse(body.contains("Subscribe")),
        () -> assertFalse(body.contains("Photo:")),
        () -> assertFalse(body.contains("alert(")));
  }

  @Test
  void linkedDataDescribeTheArticle() {
    Page page =
        HtmlReader.read(
            page(
                """
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
                "headline":"Quay to close","datePublished":"2019-06-04T10:00:00+01:00",
                "author":[{"@type":"Person","name":"Ann Lee"},{"@id":"#bo"}],
                "publisher":{"name":"The Westport Herald"}},
                {"@id":"#bo","@type":"Person","name":"Bo Ray"}]}</script>
                """,
                BODY),
            null);
    assertAll(
        () -> assertEquals("Ann Lee, Bo Ray", page.author()),
        () -> assertEquals("2019-06-04", page.stamp().value().toString()),
        () -> assertEquals(Stamp.Place.METADATA, page.stamp().place()),
        () -> assertEquals("The Westport Herald", page.source()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2019-06-04T10:00Z'> | 2019-06-04",
        "<meta name='DC.date.issued' content='2019-06-04'> | 2019-06-04",
        "<meta name='citation_publication_date' content='2019/06/04'> | 2019-06-04",
        "<meta itemprop='datePublished' content='June 4, 2019'> | 2019-06-04",
        "<meta property='article:modified_time' content='2019-06-04'> | ",
        "<meta name='date' content='soon'> | "
      })
  void datesOfMetadata(String meta, String day) {
    Stamp stamp = HtmlReader.read(page(meta, BODY), null).stamp();
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://news.example/2019/06/04/quay | 2019-06-04",
        "https://news.example/2019/jun/04/quay | 2019-06-04",
        "https://news.example/story-2019-06-04-quay.html | 2019-06-04",
        "https://news.example/20190604/quay | 2019-06-04",
        "https://news.example/2019/13/41/quay | ",
        "https://news.example/story/201906041234 | "
      })
  void datesOfAddresses(String url, String day) {
    Stamp stamp = HtmlReader.read(page("", BODY), url).stamp();
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  @Test
  void shownDayWinsOverGreenwich() {
    String meta = "<meta property='article:published_time' content='2019-06-05T03:00:00Z'>";
    Stamp stamp = HtmlReader.read(page(meta, "<p>June 4, 2019</p>" + BODY), null).stamp();
    assertEquals("2019-06-04", stamp.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Last updated: 4 June 2019</p> | 2019-06-04",
        "<p>Last updated: 9 June 2019</p><p>4 June 2019</p> | 2019-06-04",
        "<p>Last reviewed: 4 June 2019</p> | ",
        "<figcaption>The quay on 4 June 2019</figcaption> | "
      })
  void theDayOfAnUpdateServesWhereThereIsNoOther(String lines, String day) {
    String html = page("", "<h1>Northern quay to close for repairs</h1>" + lines + BODY);
    Stamp stamp = HtmlReader.read(html, null).stamp();
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Northern quay to close</h1> | Northern quay to close | Northern quay to close",
        "<h1>Local <b>Northern quay to close</b></h1> | Northern quay to close |"
            + " Northern quay to close",
        "<h1>The Herald</h1><h1>Northern quay to close</h1> | Northern quay to close - The Herald |"
            + " Northern quay to close",
        "<h2>Other</h2> | Northern quay to close | Northern quay to close"
      })
  void headlines(String heading, String stated, String title) {
    String meta = "<meta property='og:title' content='" + stated + "'>";
    assertEquals(title, HtmlReader.read(page(meta, heading + BODY), null).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='author' content='By Ann McLee'> | Ann McLee",
        "<meta name='author' content='https://news.example/ann'> | ",
        "<a rel='author' href='/x'>Ann Lee</a> | Ann Lee",
        "<span class='byline'>By Ann Lee and Bo Ray ! June 4</span> | Ann Lee, Bo Ray"
      })
  void authors(String markup, String names) {
    assertEquals(names, HtmlReader.read(page("", markup.replace("!", "|") + BODY), null).author());
  }

  @Test
  void tagsAndAddress() {
    Page page =
        HtmlReader.read(
            page(
                "<link rel='canonical' href='https://news.example/quay'>"
                    + "<meta property='article:tag' content='harbour'>"
                    + "<meta property='article:tag' content='repairs'>",
                BODY),
            null);
    assertEquals("https://news.example/quay", page.url());
    assertEquals(List.of("harbour", "repairs"), page.tags());
  }

  @Test
  void deepNestingAndBrokenMarkupAreBounded() {
    String deep = "<div>".repeat(100_000) + BODY;
    assertNull(
        HtmlReader.read(page("<script type='application/ld+json'>{\"a\":", deep), null).author());
  }

  private static String page(String head, String content) {
    return """
    <!DOCTYPE html><html><head><title>Page</title>%s</head><body>
    <nav><a href="/">Home</a> <a href="/n">News</a> <a href="/s">Subscribe</a></nav>
    <article>%s<script>alert("x < y")</script></article>
    <aside class="related"><h3>Read more</h3><a href="/f">Ferry runs aground in fog</a></aside>
    <footer><p>© The Westport Herald</p><a href="/p">Privacy policy</a></footer></body></html>
    """
        .formatted(head, content);
  }
}
