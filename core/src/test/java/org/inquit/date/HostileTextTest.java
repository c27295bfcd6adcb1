package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text breaks the finder, and what it finds can be trusted whatever stands around it. */
class HostileTextTest {
  private static final DateSpan PUBLISHED = DateSpan.parse("2016-02-29");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "2017-",
        "May ",
        "May-",
        "the day before ",
        "two days before ",
        "a year and a half before ",
        "the week of May ",
        "Q1 3Q ",
        "9/11/",
        "between May 3 and ",
        "the last Friday of ",
        "2 days before 3/4/2017 ",
        "last last ",
        "Thursday, ",
        "twenty-",
        "of the ",
        "mid-",
        "’17 ",
        "12:30 UTC ",
        "3 to ",
        "and May ",
        "\n",
        "\u00a0",
        "\u0000",
        "\ud800",
        "\udc00May\ud800",
        "٣/٤/٢٠١٧ ",
        "ⅯⅯⅩⅦ ",
      })
  void repeatedPiecesAreRead(String piece) {
    check(piece.repeat(2000), PUBLISHED);
    check(piece.repeat(2000), null);
  }

  @Test
  void anyCharactersAreRead() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append((char) random.nextInt(round % 2 == 0 ? 0x80 : 0x10000));
      }
      check(text.toString(), PUBLISHED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-12-31", "0000", "9999", "9999-12-25/.."})
  void theEndsOfTheCalendarHold(String published) {
    String text =
        "Last year, next century, two decades ago, 99 centuries ago, next Thursday, Christmas, "
            + "next winter, the week before, tomorrow, in December, on 31 December, next weekend.";
    check(text, DateSpan.parse(published));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bill of 31/12/20175 is lost.
          Part 20-17-05-18-3 is out of stock.
          See pages 2015.04 and 12-14.
          The score was 3-4-5 and then 11-9.
          Model T2017, B-2000 and 737-800 fly.
          It costs $2017 or 2017% more.
          Row 05 holds 1/2 of 3/4.
          The may be mar, sun and sat of it.
          Serial 2017:05:18:11 and port 2017:80.
          """)
  void numbersThatAreNoDatesAreLeftAlone(String text) {
    assertEquals(List.of(), new DateFinder().find(text, DateAnchors.published(PUBLISHED)), text);
  }

  @Test
  void aDateIsFoundBehindAnyNoise() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        noise.append((char) (0x2190 + random.nextInt(0x300)));
      }
      String text = noise + " It rained on 18 May 2017. " + noise;
      List<DateExpression> found = new DateFinder().find(text, DateAnchors.NONE);
      assertEquals(List.of("2017-05-18"), found.stream().map(DateExpression::value).toList());
    }
  }

  private static void check(String text, DateSpan published) {
    int end = 0;
    for (DateExpression date : new DateFinder().find(text, DateAnchors.published(published))) {
      assertTrue(date.span().start() >= end && date.span().length() > 0, text);
      end = date.span().end();
      assertTrue(end <= text.length(), text);
      assertEquals(date.date(), date.date() == null ? null : DateSpan.parse(date.value()), text);
    }
  }
}
