package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3 May 2015, it rained. Here it is.                 | 2017-05-18 | 2015-05-03
          May 3, 2015: it rained. Here it is.                   | 2017-05-18 | 2015-05-03
          It rained on 3 May 2015. Here it is.                  | 2017-05-18 |
          On 3 May 2015, it rained.¶Here it is.                 | 2017-05-18 | 2015-05-03
          On 3 May 2015, it rained.¶On 4 June 2016, Here it is. | 2017-05-18 | 2016-06-04
          On 3 May 2017, it rained. Here it is.                 | 2017-05-18 |
          On 3 May 2017, it rained. Here it is.                 |            | 2017-05-03
          In May 2015, it rained. Here it is.                   | 2017-05-18 |
          On Tuesday it rained. Here it is.                     | 2017-05-18 |
          """)
  void tellsTheDayOfAnItem(String marked, String published, String item) {
    String body = marked.replace('¶', '\n');
    DateSpan day = published == null ? null : DateSpan.parse(published);
    ItemDates dates =
        new ItemDates(body, new DateFinder().find(body, DateAnchors.published(day)), day);
    DateSpan found = dates.at(body.indexOf("Here"));
    assertEquals(item, found == null ? null : found.toString(), marked);
  }

  @Test
  void followsTheOffsetsDownTheText() {
    String body = "Before.\nOn 3 May 2015, it rained.\nOn 4 June 2016, it froze.";
    ItemDates dates =
        new ItemDates(body, new DateFinder().find(body, DateAnchors.published(null)), null);
    assertEquals(null, dates.at(0));
    assertEquals("2015-05-03", dates.at(body.indexOf("rained")).toString());
    assertEquals("2016-06-04", dates.at(body.length()).toString());
  }

  @Test
  void hasNoneWithoutDates() {
    assertEquals(null, new ItemDates("It rained.", List.of(), null).at(5));
  }
}
