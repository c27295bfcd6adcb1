package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.article.page.Markup.Around;
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
          <div class=-story2story->           | 1 | 0
          <div class=newsStoryBody>           | 1 | 0
          <div class=restory>                 | 0 | 0
          <div class=storyteller>             | 0 | 0
          <div class=2024 id=7>               | 0 | 0
          <div class=zebra>                   | 0 | 0
          <div title=story>                   | 0 | 0
          <div>                               | 0 | 0
          """)
  void namesPromiseAnArticleOrSomethingElse(String html, int good, int bad) {
    Around inside = inside(html);
    assertEquals(good, inside.good(), html);
    assertEquals(bad, inside.bad(), html);
  }

  @ParameterizedTest
  @CsvSource({"header", "footer", "nav", "aside", "form"})
  void kindsOfThePageNeedNoAttributes(String tag) {
    assertEquals(new Around(0, 0, false, true, false, false), inside("<" + tag + ">"));
  }

  @ParameterizedTest
  @CsvSource({"navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu"})
  void rolesOfThePage(String role) {
    assertEquals(new Around(0, 0, false, true, false, false), inside("<div role=" + role + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div hidden>                        | true
          <div aria-hidden=true>              | true
          <div style="display: none">         | true
          <div style="color:red;display:none"> | true
          <div aria-hidden=false>             | false
          <div style="display:block">         | false
          """)
  void elementsAreHidden(String html, boolean hidden) {
    assertEquals(hidden, inside(html).hidden(), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <figcaption>                        | true
          <div class=wp-caption>              | true
          <p class=photoCaption>              | true
          <figure>                            | false
          <div class=captain>                 | false
          """)
  void elementsHoldCaptions(String html, boolean caption) {
    assertEquals(caption, inside(html).caption(), html);
  }

  @Test
  void promisesAddUpInside() {
    Surroundings names = new Surroundings();
    var outer =
        Jsoup.parse("<div class=story hidden><div class=comments></div></div>").body().child(0);
    assertEquals(
        new Around(1, 1, false, false, true, false),
        names.inside(names.inside(Around.NONE, outer), outer.child(0)));
  }

  private static Around inside(String html) {
    return new Surroundings().inside(Around.NONE, Jsoup.parse(html).body().child(0));
  }
}
