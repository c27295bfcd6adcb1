package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2019-06-04T22:15:00-05:00, 2019-06-05T03:15:00Z, true",
    "2019-06-04T22:15:00-0500, 2019-06-05T03:15:00.000Z, true",
    "2019-06-04T22:15-05:00, 2019-06-05T03:15Z, true",
    "2019-06-04T22:15:00.250Z, 2019-06-04T22:15:00Z, true",
    "2019-06-04T22:15:00Z, 2019-06-04T22:16:00Z, false",
    "2019-06-04T22:15:00-05:00, 2019-06-04T22:15:00Z, false"
  })
  void theSameMomentByAnyClock(String one, String other, boolean same) {
    assertEquals(same, Moment.of(one).isSame(Moment.of(other)));
    assertEquals(same, Moment.of(other).isSame(Moment.of(one)));
  }

  @Test
  void nothingIsTheSameAsNoMoment() {
    assertFalse(Moment.of("2019-06-04T22:15:00Z").isSame(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-06-04",
        "2019-06-04T22:15:00",
        "4 June 2019",
        "2019-02-30T22:15:00Z",
        "2019-06-04T25:15:00Z",
        ""
      })
  void withoutHourOrOffsetThereIsNone(String text) {
    assertNull(Moment.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-04T03:00:00Z, true, false",
    "2019-06-04T09:59:00Z, true, false",
    "2019-06-04T10:00:00Z, true, true",
    "2019-06-04T12:00:00Z, false, true",
    "2019-06-04T23:00:00+00:00, false, true",
    "2019-06-04T03:00:00-05:00, false, false",
    "2019-06-04T23:00:00+02:00, false, false"
  })
  void anotherDaySomewhere(String text, boolean before, boolean behind) {
    assertEquals(before, Moment.of(text).mayBeDayBefore());
    assertEquals(behind, Moment.of(text).mayBeDayBehind());
  }
}
