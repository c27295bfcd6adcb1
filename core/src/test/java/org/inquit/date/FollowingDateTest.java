package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before May 5            | May 5
          before May 5, 2019 came | May 5, 2019
          before the May 5 raid   | May 5
          before the 2016 vote    | 2016
          before Tuesday          | Tuesday
          before 3/4/2017         | 3/4/2017
          before yesterday        | yesterday
          before last month ended | last month
          """)
  void beginsRightBehind(String text, String date) {
    DateTokens tokens = DateTokens.of(text);
    Found found = FollowingDate.at(tokens, 1, OrderOfText.unsettled());
    assertEquals(date, text.substring(tokens.start(found.from()), tokens.end(found.to() - 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before they left on May 5",
        "before\nMay 5",
        "before the raid of May 5",
        "before, on May 5,",
        "before two days before May 5",
        "before the day after",
        "before the same week",
        "before",
      })
  void isNothingElse(String text) {
    assertNull(FollowingDate.at(DateTokens.of(text), 1, OrderOfText.unsettled()), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"of May 8", "of 8 May", "of Sept. 8, 2019", "of the 8 May"})
  void aWeekMayBeThatOfADay(String text) {
    int begin = text.contains("the") ? 2 : 1;
    assertNotNull(FollowingDate.dayAt(DateTokens.of(text), begin), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of May", "of 2019", "of May 2019", "of Tuesday", "of 8 men", "of May 80"})
  void andOfNothingLonger(String text) {
    assertNull(FollowingDate.dayAt(DateTokens.of(text), 1), text);
  }
}
