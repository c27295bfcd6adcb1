package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example/a/b",
    "http://www.news.example/a/b",
    "HTTPS://News.Example/a/b",
    "news.example/a/b",
    "https://news.example/a/b/",
    "https://news.example/a/b#comments",
    "https://news.example/a/b?utm_source=x&utm_medium=y",
    "https://news.example/a/b?fbclid=123",
    "https://news.example/a/b/amp",
    "https://news.example/a/b/amp/",
    "https://amp.news.example/a/b",
    "https://m.news.example/a/b",
    "https://news.example/amp/a/b",
    "https://news.example/a/b?outputType=amp",
    "https://news.example/a/b/index.html",
    "' https://news.example/a/b '",
  })
  void addressesOfOnePageAgree(String url) {
    assertEquals("news.example/a/b", Address.page(url));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a/B, news.example/a/B",
    "https://news.example/a?id=7, news.example/a?id=7",
    "https://news.example/?p=7&utm_source=x, news.example?p=7",
    "https://news.example/a?id=7&page=2, news.example/a?id=7&page=2",
    "https://news.example/champ, news.example/champ",
    "https://m.example/a, m.example/a",
    "https://news.example/a.html, news.example/a.html",
  })
  void addressesOfOthersDoNot(String url, String page) {
    assertEquals(page, Address.page(url));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://news.example",
        "https://news.example/",
        "https://www.news.example/#top",
        "https://news.example/index.html",
        "https://news.example/?utm_source=x"
      })
  void theFirstPageOfASiteIsNoArticle(String url) {
    assertNull(Address.page(url));
  }
}
