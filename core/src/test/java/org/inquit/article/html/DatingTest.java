package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.article.page.Stamp;
import org.inquit.date.DateSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
  private static final String META = "<meta property='article:published_time' content='%s'>";
  private static final String MODIFIED = "<meta property='article:modified_time' content='%s'>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019-06-05T03:00:00Z      | HEADER   | 2019-06-04 | 2019-06-04
          2019-06-05T17:00:00Z      | HEADER   | 2019-06-04 | 2019-06-05
          2019-06-05T17:00:00Z      | BYLINE   | 2019-06-04 | 2019-06-05
          2019-06-05T17:00:00Z      | HEADER   | 2019-06-06 | 2019-06-06
          2019-06-05T03:00:00Z      | HEADER   | 2019-06-06 | 2019-06-05
          2019-06-05T03:00:00-05:00 | HEADER   | 2019-06-04 | 2019-06-05
          2019-06-05                | BYLINE   | 2019-06-04 | 2019-06-05
          2019-06-05                | BYLINE   | 2019-08-20 | 2019-08-20
          2019-06-05                | HEADER   | 2019-08-20 | 2019-06-05
          2019-06-05                | INFERRED | 2019-08-20 | 2019-06-05
          2019-06-05                | HEADER   | 2019-06-05 | 2019-06-05
          """)
  void metadataHoldUnlessThePageShowsTheDayOfItsText(
      String stated, Stamp.Place place, String shown, String day) {
    assertEquals(day, day(dating(META.formatted(stated)).of(seen(shown, place), null)));
  }

  @ParameterizedTest
  @CsvSource({"2019-08-20, 2019-08-20", "2019-08-21, 2019-06-05"})
  void theDayOfTheLastChangeHoldsWhereThePageShowsIt(String modified, String day) {
    String head = META.formatted("2019-06-05") + MODIFIED.formatted(modified + "T10:00:00Z");
    assertEquals(day, day(dating(head).of(seen("2019-08-20", Stamp.Place.INFERRED), null)));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-04T22:15:00-0500, 2019-06-04",
    "2019-06-05T03:15:00+00:00, 2019-06-05",
    "2019-06-04T22:16:00-0500, 2019-06-05",
    "2019-06-04, 2019-06-05"
  })
  void theSameMomentByTheClockOfTheReadersTellsTheirDay(String told, String day) {
    String time = "<time datetime='" + told + "'>then</time>";
    String head = META.formatted("2019-06-05T03:15:00Z");
    assertEquals(day, day(dating(head + time).of(null, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-04, 2019-06-04",
    "2019-06-06, 2019-06-06",
    "2019-06-05, 2019-06-05",
    "2019-06-02, 2019-06-05"
  })
  void anAddressMayBeADayOff(String shown, String day) {
    Stamp seen = seen(shown, Stamp.Place.HEADER);
    assertEquals(day, day(dating("").of(seen, "https://news.example/2019/06/05/quay")));
  }

  @Test
  void whatIsSeenComesBeforeAnyTimeOfThePage() {
    Dating dating = dating("<time datetime=2019-06-05></time>");
    assertEquals("2019-06-04", day(dating.of(seen("2019-06-04", Stamp.Place.HEADER), null)));
    assertEquals("2019-06-05", day(dating.of(null, null)));
    assertEquals(null, dating("").of(null, null));
  }

  private static Dating dating(String html) {
    Document page = Jsoup.parse(html);
    Marks marks = Marks.of(page);
    return new Dating(MetaFields.of(marks.metas()), LinkedData.of(marks.scripts()), page);
  }

  private static Stamp seen(String day, Stamp.Place place) {
    return new Stamp(DateSpan.parse(day), place, day);
  }

  private static String day(Stamp stamp) {
    return stamp.value().toString();
  }
}
