package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The well ran dry [half a year ago]. | 2020-12
          2021-06-16 | The well ran dry [half a century ago]. | 1971
          2021-06-16 | The well ran dry [two and a half years ago]. | 2018-12
          2021-06-16 | The well ran dry [five-and-a-half years ago]. | 2015-12
          2021-06-16 | The well ran dry [a year and a half ago]. | 2019-12
          2021-06-16 | The well ran dry [two and a half decades ago]. | 1996
          2021-06-16 | The well ran dry 1.5 years ago and 2 1/2 years ago. |
          2021-06-16 | The well (dug [5 years ago]) ran dry. | 2016
          2021-06-16 | “[5 years ago] it ran dry.” | 2016
          2021-06-16 | The well ran dry 4-[5 years ago]. | 2016
          2021-06-16 | The well ran dry two and a half weeks ago. |
          2021-06-16 | The well will be dry [two weeks from now]. | 2021-06-30
          2021-06-16 | The well will be dry [three months from today]. | 2021-09
          2021-06-16 | The well will be dry two weeks from its opening. |
          2021-06-16 | The well ran dry [thirty years ago today]. | 1991-06-16
          2021-06-16 | The well ran dry [a year ago this week]. | 2020-W25
          2021-06-16 | The well ran dry [a year ago this month]. | 2020-06
          - | The well ran dry [half a year ago]. | ?
          - | The well will be dry [two weeks from now]. | ?
          """)
  void countsBackAndOn(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | It rained [two weeks before] [May 5]. | 2021-04-21 2021-05-05
          2021-06-16 | It rained [two weeks before] [Christmas]. | 2020-12-11 2020-12-25
          2021-06-16 | It rained [three days after] the [May 8] flood. | 2021-05-11 2021-05-08
          2021-06-16 | It rained [a day after] [Tuesday]'s vote. | 2021-06-16 2021-06-15
          2021-06-16 | It rained [two months before] [March 2020]. | 2020-01 2020-03
          2021-06-16 | It rained [four years after] the [2016] flood. | 2020 2016
          2021-06-16 | It rained [the day before] [Christmas]. | 2020-12-24 2020-12-25
          2021-06-16 | It rained [the week after] [May 5, 2019]. | 2019-W19 2019-05-05
          2021-06-16 | It rained [the night before] [May 5, 2019]. | 2019-05-04 2019-05-05
          2021-06-16 | It rained less than two weeks before [May 5]. | 2021-05-05
          2021-06-16 | It rained two weeks before the flood. |
          2021-06-16 | It rained two days before [two days before] [May 5]. | 2021-05-03 2021-05-05
          - | It rained [a week before] [May 5, 2019]. | 2019-04-28 2019-05-05
          - | It rained [a week before] [May 5]. | ? --05-05
          """)
  void countsFromTheDateThatFollows(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | Rents fell [the week before last]. | 2021-W22
          2021-06-16 | Rents fell [the month before last]. | 2021-04
          2021-06-16 | Rents fell [the year before last]. | 2019
          2021-06-16 | Rents fall [the week after next]. | 2021-W26
          2021-06-16 | Rents fell [the night before last]. | 2021-06-14
          2021-06-16 | Rents fell [the weekend before last]. | 2021-06-05/2021-06-06
          2021-06-16 | Rents fell [the Friday before last]. | 2021-06-04
          2021-06-16 | Rents fall [the Friday after next]. | 2021-06-25
          - | Rents fell [the year before last]. | ?
          """)
  void stepsTwice(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}
