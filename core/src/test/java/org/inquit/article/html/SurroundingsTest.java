package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div class=story>                   | 1 | 0
          <div id=comments>                   | 0 | 1
          <div class="story comments">        | 1 | 1
          <div class="story article body">    | 1 | 0
          <div class=articleBody>             | 1 | 0
          <div class=cookie-banner>           | 0 | 1
          <div class=post_content>            | 1 | 0
          <div class=STORY>                   | 1 | 0
          <div class=zebra>                   | 0 | 0
          <div title=story>                   | 0 | 0
          <div>                               | 0 | 0
          """)
  void namesPromiseAnArticleOrSomethingElse(String html, int good, int bad) {
    Surroundings inside = inside(html);
    assertEquals(good, inside.good(), html);
    assertEquals(bad, inside.bad(), html);
  }

  @ParameterizedTest
  @CsvSource({"header", "footer", "nav", "aside", "form"})
  void kindsOfThePageNeedNoAttributes(String tag) {
    assertEquals(new Surroundings(0, 0, false, true), inside("<" + tag + ">"));
  }

  @ParameterizedTest
  @CsvSource({"navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu"})
  void rolesOfThePage(String role) {
    assertEquals(new Surroundings(0, 0, false, true), inside("<div role=" + role + ">"));
  }

  @Test
  void promisesAddUpInside() {
    var memory = Surroundings.memory();
    var outer = Jsoup.parse("<div class=story><div class=comments></div></div>").body().child(0);
    assertEquals(
        new Surroundings(1, 1, false, false),
        Surroundings.NONE.inside(outer, memory).inside(outer.child(0), memory));
  }

  private static Surroundings inside(String html) {
    return Surroundings.NONE.inside(Jsoup.parse(html).body().child(0), Surroundings.memory());
  }
}
