package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.inquit.date.DateAnchors.Order;
import org.inquit.date.DateExpression.Anchor;
import org.inquit.date.DateExpression.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code dates.txt}: what is found in a sentence, and which days it names. */
class DateFinderTest {
  static Stream<String> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DateFinderTest.class.getResourceAsStream("dates.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAndResolves(String line) {
    String[] parts = line.split(" *\\| *", -1);
    new Marked(parts[1].replace("¶", "\n")).assertHas(parts[0], parts[2]);
  }

  @Test
  void readsThroughAnEditorsBrackets() {
    DateAnchors anchors = DateAnchors.published(DateSpan.parse("2016-02-17"));
    List<DateExpression> found = new DateFinder().find("\"[Ten] years ago it rained.\"", anchors);
    assertEquals("2006", found.getFirst().value());
  }

  @ParameterizedTest
  @CsvSource({
    "It has rained since 2011., SINCE, 2011/..",
    "It rained until 2011., UNTIL, ../2011",
    "It rained in 2011., NONE, 2011",
  })
  void tellsWhereATimeBeginsOrEnds(String text, Bound bound, String extent) {
    DateExpression found = new DateFinder().find(text, DateAnchors.NONE).getFirst();
    assertEquals(bound, found.bound());
    assertEquals(extent, found.extent().toString());
    assertEquals("2011", found.value());
  }

  @ParameterizedTest
  @CsvSource({"It rained in 2011., NONE", "It rained today., PUBLICATION", "That day., TEXT"})
  void tellsWhatADateHangsOn(String text, Anchor anchor) {
    DateExpression found = new DateFinder().find(text, DateAnchors.NONE).getFirst();
    assertEquals(anchor, found.anchor());
    assertEquals(anchor != Anchor.NONE, found.relative());
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 2017-04-03", "MONTH_FIRST, 2017-03-04"})
  void followsTheOrderItIsGiven(Order order, String expected) {
    DateAnchors anchors = new DateAnchors(null, order);
    assertEquals(expected, new DateFinder().find("03/04/2017", anchors).getFirst().value());
  }

  /** Pieces of dates in any order: spans stay in bounds, in order, apart; values can be read. */
  @Test
  void holdsOnRandomText() throws IOException {
    List<String> words = cases().flatMap(line -> Stream.of(line.split("[ \\[\\]|]+"))).toList();
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        String gap = random.nextInt(5) == 0 ? "" : random.nextInt(9) == 0 ? "\n" : " ";
        text.append(words.get(random.nextInt(words.size()))).append(gap);
      }
      check(text.toString(), round % 2 == 0 ? DateSpan.parse("2016-02-29") : null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999999999999999999",
        "31 February 2999",
        "a 9999 years ago",
        "9999 centuries ago",
        "May May May May",
        "1/1/1/1/1/1/1",
        "the the the day before the",
        "2017-W99",
        "\ud800May 3",
        "99999 years later, 9999 years later, 9999 years later",
        "of of of",
        "- - 12 - May - 2017 -",
      })
  void holdsOnHostileText(String text) {
    check(text, DateSpan.parse("2016-02-29"));
    check(text.repeat(3), null);
  }

  private static void check(String text, DateSpan published) {
    int end = 0;
    for (DateExpression date : new DateFinder().find(text, DateAnchors.published(published))) {
      assertTrue(date.span().start() >= end && date.span().end() <= text.length(), text);
      assertTrue(date.span().length() > 0, text);
      assertTrue(date.date() == null || date.value().equals(date.date().toString()), text);
      assertEquals(date.date(), date.date() == null ? null : DateSpan.parse(date.value()), text);
      end = date.span().end();
    }
  }
}
