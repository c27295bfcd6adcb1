package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=author content="Ann Lee">                                            | Ann Lee
          <meta name=author content="Ann Lee"><meta name=author content="Bo Ray">         | Ann Lee, Bo Ray
          <meta name=author content="Ann Lee"><meta name=author content="Ann Lee">        | Ann Lee
          <meta name=author content="Ann Lee and Bo Ray">                                 | Ann Lee, Bo Ray
          <meta name=parsely-author content="Bo Ray"><meta name=author content="Ann Lee"> | Ann Lee
          <meta name=author content="ann@news.example">                                   |
          <meta name=author content=", The Westport Herald">                              |
          <meta name=author content="Ann Lee, news.example">                              | Ann Lee
          <meta name=author content="Harbour desk">                                       | Harbour desk
          <span itemprop=author><b itemprop=name>Ann Lee</b></span>                       | Ann Lee
          <meta itemprop=author content="Ann Lee">                                        | Ann Lee
          <p class=byline-name>Ann Lee</p>                                                | Ann Lee
          <p class=story-byline>By Ann Lee</p>                                            | Ann Lee
          <p class=author>Share this</p><p class=author>By Bo Ray</p>                     | Bo Ray
          <p>By Ann Lee</p>                                                               |
          """)
  void namesOfMetadataThenOfTheMarkup(String html, String names) {
    assertEquals(names, find(html));
  }

  @Test
  void linkedDataComeFirst() {
    assertEquals(
        "Ann Lee",
        find(
            "<meta name=author content='Bo Ray'><script type='application/ld+json'>"
                + "{\"@type\":\"Article\",\"author\":{\"name\":\"Ann Lee\"}}</script>"));
  }

  @Test
  void officeOfTheLinkedDataSignsWhereNobodyDoes() {
    assertEquals(
        "The Westport Herald",
        find(
            "<script>{\"@type\":\"Article\",\"author\":{\"name\":\"The Westport Herald\"}}"
                + "</script>"));
  }

  @Test
  void longElementsAreNoBylines() {
    assertEquals(null, find("<p class=byline>By Ann Lee, " + "who writes ".repeat(15) + "</p>"));
  }

  private static String find(String html) {
    Document page = Jsoup.parse(html);
    return Authors.find(
        MetaFields.of(page.select("meta")), LinkedData.of(page.select("script")), page);
  }
}
