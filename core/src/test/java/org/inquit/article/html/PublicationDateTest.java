package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.article.page.Stamp;
import org.inquit.date.DateSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-06-04                   | 2019-06-04
          20190604                     | 2019-06-04
          2019-06-04T10:00:00+02:00    | 2019-06-04
          2019-06-04 10:00             | 2019-06-04
          June 4, 2019                 | 2019-06-04
          4 June 2019 10:15            | 2019-06-04
          2019-02-30                   |
          2019-13-01                   |
          1969-12-31                   |
          June 4, 1950                 |
          June 2019                    |
          2019                         |
          yesterday                    |
          soon                         |
          """)
  void onlyWholeDaysOfOurTimeAreDates(String value, String day) {
    DateSpan found = PublicationDate.day(value);
    assertEquals(day, found == null ? null : found.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <time itemprop=datePublished datetime=2019-06-04>now</time>             | 2019-06-04
          <span itemprop=datePublished content=2019-06-04>now</span>              | 2019-06-04
          <abbr class=published title=2019-06-04>now</abbr>                       | 2019-06-04
          <time class=published>June 4, 2019</time>                               | 2019-06-04
          <time class=entry-date datetime=2019-06-04T10:00>x</time>               | 2019-06-04
          <span class=dt-published>4 June 2019</span>                             | 2019-06-04
          <time pubdate datetime=2019-06-04></time>                               | 2019-06-04
          <time pubdate>soon</time><time class=published>4 June 2019</time>       | 2019-06-04
          <time datetime=2019-06-04></time>                                       |
          <span class=updated>4 June 2019</span>                                  |
          """)
  void markedElementsStateTheDay(String html, String day) {
    assertEquals(day, day(stated(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <time datetime=2019-06-04></time>                                                  | 4
          <time datetime=2019-06-04></time><time datetime=2019-06-05></time>                 | 4
          <time datetime=2019-06-05></time><article><time datetime=2019-06-04></time></article> | 4
          <time datetime=2019-06-05></time><main><time datetime=2019-06-04></time></main>    | 4
          <time>June 4, 2019</time>                                                          |
          <p>June 4, 2019                                                                    |
          """)
  void timeInTheArticleComesFirst(String html, String day) {
    assertEquals(
        day == null ? null : "2019-06-0" + day, day(PublicationDate.timed(Jsoup.parse(html))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=date content=2019-06-01><meta property=article:published_time content=2019-06-04>
          <meta name=pubdate content=2019-06-04><time pubdate datetime=2019-06-01></time>
          <meta name=article:published_time content=unknown><meta name=pubdate content=2019-06-04>
          <meta name=PubDate content=2019-06-04>
          """)
  void mostTrustedFieldWins(String html) {
    Stamp stamp = stated(html);
    assertEquals("2019-06-04", day(stamp));
    assertEquals(Stamp.Place.METADATA, stamp.place());
  }

  @Test
  void longValuesAreNoDates() {
    assertEquals(null, stated("<meta name=date content='June 4, 2019" + " and".repeat(20) + "'>"));
  }

  private static Stamp stated(String html) {
    Document page = Jsoup.parse(html);
    return PublicationDate.stated(
        MetaFields.of(page.select("meta")), LinkedData.of(List.of()), page);
  }

  private static String day(Stamp stamp) {
    return stamp == null ? null : stamp.value().toString();
  }
}
