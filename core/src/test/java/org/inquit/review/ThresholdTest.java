package org.inquit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
  /** 200 articles of which 10 went, 4 came and 7 changed; 50 statements came; no speaker was. */
  private static final Map<Subject, Totals> COMPARISON =
      new EnumMap<>(
          Map.of(
              Subject.ARTICLES,
              new Totals(200, 194, 4, 10, 7),
              Subject.STATEMENTS,
              new Totals(1000, 1050, 50, 0, 0),
              Subject.SPEAKERS,
              new Totals(0, 3, 3, 0, 0),
              Subject.ORGANIZATIONS,
              new Totals(8, 8, 0, 0, 0)));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          articles<-2%,          true
          articles<-3%,          false
          articles<-2.9%,        true
          articles<-5,           true
          articles<-6,           false
          articles.lost>9,       true
          articles.lost>10,      false
          articles.lost>5%,      false
          articles.lost>4.9%,    true
          articles.gained<5,     true
          articles.changed>6,    true
          statements>4%,         true
          statements>5%,         false
          statements<0,          false
          speakers>1000%,        true
          speakers.lost>0%,      false
          organizations<0,       false
          organizations>0%,      false
          organizations.changed>0, false
          """)
  void isBrokenBeyondItsLimit(String limit, boolean broken) {
    assertEquals(broken, Threshold.parse(limit).broken(COMPARISON), limit);
  }

  @ParameterizedTest
  @CsvSource({
    "Statements < -2%, statements<-2%",
    "articles.LOST>10, articles.lost>10",
    "speakers<-0.5%, speakers<-0.5%",
    "organizations.changed > 3, organizations.changed>3"
  })
  void printsAsItIsRead(String typed, String printed) {
    Threshold threshold = Threshold.parse(typed);
    assertEquals(printed, threshold.toString());
    assertEquals(threshold, Threshold.parse(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "statements", "statements=-2%", "<5", "articles<", "articles<5%%"})
  void saysWhatALimitLooksLike(String typed) {
    assertEquals(
        "'" + typed + "' is no limit such as statements<-2% or articles.lost>10",
        assertThrows(IllegalArgumentException.class, () -> Threshold.parse(typed)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "people<5 | 'people' is none of articles, statements, speakers, organizations",
        "articles.moved>1 | 'moved' is none of gained, lost, changed"
      })
  void namesWhatThereIs(String typed, String told) {
    assertEquals(
        told,
        assertThrows(IllegalArgumentException.class, () -> Threshold.parse(typed)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1, 0, 0", "0, 0, 0, 1, 0", "5, 4, 0, 0, 9"})
  void totalsMustAddUp(long before, long after, long gained, long lost, long changed) {
    assertThrows(
        IllegalArgumentException.class, () -> new Totals(before, after, gained, lost, changed));
  }
}
