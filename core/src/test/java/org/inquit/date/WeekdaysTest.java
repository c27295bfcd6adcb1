package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The mayor resigned on [Tuesday]. | 2021-06-15
          2021-06-16 | The mayor resigned on [Wednesday]. | 2021-06-16
          2021-06-16 | The mayor resigned on [Thursday]. | 2021-06-10
          2021-06-16 | The mayor will resign on [Thursday]. | 2021-06-17
          2021-06-16 | The mayor will resign on [Tuesday]. | 2021-06-22
          2021-06-16 | The mayor resigned [last Wednesday]. | 2021-06-09
          2021-06-16 | The mayor resigns [next Wednesday]. | 2021-06-23
          2021-06-16 | The mayor resigned on [Monday of last week]. | 2021-06-07
          2021-06-16 | The mayor resigned [this past Sunday]. | 2021-06-13
          2021-06-16 | The mayor resigned on [Saturday afternoon]. | 2021-06-12
          2021-06-16 | Each Monday the mayor writes a letter. |
          2021-06-16 | He read the Tuesday Gazette at breakfast. |
          2020-03-02 | The mayor resigned on [Saturday]. | 2020-02-29
          2021-01-02 | The mayor resigned on [Thursday]. | 2020-12-31
          2021-06-16 | It was [3 May 2019]; on [that Sunday] he resigned. | 2019-05-03 2019-05-05
          2021-06-16 | It was [3 May 2019]; [the same Thursday] he resigned. | 2019-05-03 2019-05-02
          2021-06-16 | It was [3 May 2019]; [the following Monday] he resigned. | 2019-05-03 2019-05-06
          2021-06-16 | It was [3 May 2019]; [the previous Monday] he resigned. | 2019-05-03 2019-04-29
          2021-06-16 | He said that [Monday] was fine; following [Tuesday]'s vote he left. | 2021-06-14 2021-06-15
          - | The mayor resigned on [Tuesday]. | ?
          - | The mayor resigned on [Tuesday, June 15, 2021]. | 2021-06-15
          """)
  void findsWeekdaysInTheDirectionOfTheVerb(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource({
    "'Tuesday, 4 June', true",
    "4 June (tue), true",
    "THURSDAY, true",
    "4 June 2019, false",
    "Tuesdays, false",
    "'', false",
  })
  void tellsWhetherATextNamesOne(String text, boolean names) {
    assertEquals(names, DateFinder.namesWeekday(text), text);
  }
}
