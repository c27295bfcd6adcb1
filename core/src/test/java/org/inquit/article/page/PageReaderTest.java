package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  private static final String BODY = SamplePage.BODY;

  private static final String PAGE =
      """
      Menu
      Home
      News
      Sports
      Weather
      18°C
      Sunday, March 9, 2025
      Subscribe

      Northern quay of harbour to close for repairs
      By Ann Lee and Bo Ray
      Published: 4 June 2019 10:15
      Updated: 6 June 2019
      Share on Facebook
      Tweet

      WESTPORT — %s
      Tags: harbour, repairs
      Related articles
      Ferry runs aground in fog
      Read more
      3 comments
      I never liked that quay anyway
      © 2021 The Westport Herald. All rights reserved.
      Privacy policy
      """
          .formatted(BODY);

  @Test
  void pageGivesItsParts() {
    Page page = read(PAGE);
    assertAll(
        () -> assertEquals("Northern quay of harbour to close for repairs", page.title()),
        () -> assertEquals("Ann Lee, Bo Ray", page.author()),
        () -> assertEquals("2019-06-04", page.stamp().value().toString()),
        () -> assertEquals("4 June 2019", page.stamp().text()),
        () -> assertEquals("The Westport Herald", page.source()),
        () -> assertEquals("WESTPORT", page.place()),
        () -> assertEquals(List.of("harbour", "repairs"), page.tags()));
  }

  @Test
  void bodyIsTheArticleAlone() {
    String body = read(PAGE).body();
    assertEquals("WESTPORT — " + BODY.strip(), body);
  }

  @Test
  void textWithoutAPageIsItsBody() {
    assertEquals(BODY.strip(), read(BODY).body());
    assertNull(read(BODY).stamp());
    assertNull(read(BODY).title());
  }

  @Test
  void shortTextIsKept() {
    assertEquals("It rained.", read("It rained.").body());
  }

  @Test
  void portalClockIsNoPublicationDate() {
    String undated = PAGE.replaceAll("(Published|Updated).*\n", "");
    assertNull(read(undated).stamp());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated: 6 June 2019 | ",
        "Updated: 6 June 2019 at 10:15 | 2019-06-06",
        "Nov 7, 2023,01:51pm EST | 2023-11-07",
        "9/8/2015 12:15 PM | 2015-09-08",
        "Posted on June 4th, 2019 by admin | 2019-06-04",
        "4 June 2019Updated: 6 June 2019 | 2019-06-04",
        "2019-06-04T10:00 | 2019-06-04",
        "18-05-2017 | 2017-05-18",
        "6 YEARS AGO | ",
        "© 4 June 2019 | ",
        "June 2019 | ",
        "3 hours ago | "
      })
  void headerDates(String line, String day) {
    Stamp stamp = read(PAGE.replaceFirst("Published.*\n.*\n", line + "\n")).stamp();
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee | Ann Lee",
        "ByAnn Lee | Ann Lee",
        "By: Ann Lee, Bo Ray - @thedesk | Ann Lee, Bo Ray",
        "By Ann Lee, Staff Writer | Ann Lee",
        "By Ann Lee June 4, 2019 | Ann Lee",
        "Mary Smith | Mary Smith",
        "Share this story | "
      })
  void bylines(String line, String names) {
    assertEquals(names, read(PAGE.replaceFirst("By Ann.*\n", line + "\n")).author());
  }

  @Test
  void sourceLineNamesTheOutlet() {
    assertEquals("www.news.example", read(PAGE + "Original Source: www.news.example").source());
  }

  @Test
  void linesOfThePageDoNotLeak() {
    String body = read(PAGE).body();
    for (String line : List.of("Subscribe", "Tweet", "Ferry runs", "I never liked", "Privacy")) {
      assertFalse(body.contains(line), line);
    }
    assertTrue(body.endsWith("two years ago."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Westport Herald; The Westport Herald",
        "Coast Chronicle | Since 1952; Coast Chronicle",
        "Coast Chronicle · Vol. XII, No. 20; Coast Chronicle",
        "Latest News Feed and more of it; ",
        "Menu; ",
      })
  void theLineThatOpensThePageNamesTheOutlet(String first, String source) {
    String headline = "Northern quay of harbour to close for repairs";
    assertEquals(source, read(first + "\n\n" + headline + "\n\n" + BODY).source());
  }

  private static Page read(String text) {
    return PageReader.TEXT.read(Line.of(text));
  }
}
