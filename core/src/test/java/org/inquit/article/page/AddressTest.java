package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://news.example/2019/6/4/quay       | 2019-06-04 | 2019/6/4
          https://news.example/2019-06-04-quay     | 2019-06-04 | 2019-06-04
          https://news.example/a_2019_06_04        | 2019-06-04 | 2019_06_04
          https://news.example/1998/12/31/         | 1998-12-31 | 1998/12/31
          https://news.example/2019/Dec/04/        |            |
          https://news.example/2019/06-04/         |            |
          https://news.example/2019/06/            |            |
          https://news.example/2019/02/30/         |            |
          https://news.example/1985/06/04/         |            |
          https://news.example/12019/06/04/        |            |
          https://news.example/2019/abc/04/        |            |
          """)
  void addressesHoldDays(String url, String day, String text) {
    Stamp stamp = Address.stamp(url);
    assertEquals(day, stamp == null ? null : stamp.value().toString());
    assertEquals(text, stamp == null ? null : stamp.text());
  }

  @Test
  void noAddressHoldsNoDay() {
    assertNull(Address.stamp(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://news.example/2019/06/04/northern-quay-harbour-repairs | 2019-06-04
          https://news.example/2019/06/04/                              |
          https://news.example/2019/06/04/ferry-runs-aground            |
          https://news.example/northern-quay-harbour-repairs            |
          """)
  void anAddressThatIsPrintedNamesTheHeadline(String line, String day) {
    Stamp stamp = StampFinder.find(SamplePage.reading(line, "", ""));
    assertEquals(day, stamp == null ? null : stamp.value().toString());
    assertEquals(day == null ? null : Stamp.Place.URL, stamp == null ? null : stamp.place());
  }

  @Test
  void aStampBeatsThePrintedAddress() {
    String url = "https://news.example/2019/06/04/northern-quay-harbour-repairs";
    Stamp stamp = StampFinder.find(SamplePage.reading(url, "5 June 2019", ""));
    assertEquals("2019-06-05", stamp.value().toString());
  }
}
