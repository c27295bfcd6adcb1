package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-08-10 | They danced on [Boxing Day 2018]. | 2018-12-26
          2020-08-10 | They danced on [New Year's Day 2019]. | 2019-01-01
          2020-08-10 | They danced on [New Year’s Eve 2018]. | 2018-12-31
          2020-08-10 | They danced on [Halloween 2019]. | 2019-10-31
          2020-08-10 | They danced on [Valentine's Day 2020]. | 2020-02-14
          2020-08-10 | They danced on [Thanksgiving 2019]. | 2019-11-28
          2020-08-10 | They danced on [Easter Monday 2019]. | 2019-04-22
          2020-08-10 | They danced on [Good Friday 2018]. | 2018-03-30
          2020-08-10 | They danced on [Ash Wednesday 2019]. | 2019-03-06
          2020-08-10 | They danced on [Pentecost 2019]. | 2019-06-09
          2020-08-10 | They danced on [Palm Sunday 2019]. | 2019-04-14
          2020-08-10 | They danced on [Bastille Day 2019]. | 2019-07-14
          2020-08-10 | They danced on [Labor Day 2019]. | 2019-09-02
          2020-08-10 | They danced on [Memorial Day]. | 2020-05-25
          2020-08-10 | They danced on [Presidents' Day 2019]. | 2019-02-18
          2020-08-10 | They danced on [Martin Luther King Jr. Day 2019]. | 2019-01-21
          2020-08-10 | They danced on [International Women's Day 2019]. | 2019-03-08
          2020-08-10 | They danced on [Veterans Day]. | 2019-11-11
          2020-08-10 | They danced on [Ascension Day 2019]. | 2019-05-30
          2020-08-10 | They danced on [Orthodox Easter 2019]. | 2019-04-28
          2020-08-10 | They danced on [Eid al-Adha 2019]. | 2019-08-10/2019-08-12
          2020-08-10 | They danced on [Mawlid 2019]. | 2019-11-08/2019-11-10
          2020-08-10 | They danced [last Christmas]. | 2019-12-25
          2020-08-10 | They danced on [Nowruz 2020]. | 2020-03-20
          2020-08-10 | They danced on [Black Friday 2019]. | 2019-11-29
          2020-08-10 | They danced on [Cyber Monday 2019]. | 2019-12-02
          2020-08-10 | They danced on [Mardi Gras 2019]. | 2019-03-05
          2020-08-10 | They danced on [Juneteenth 2019]. | 2019-06-19
          2020-08-10 | They danced before [Eid]. | 2020-07-30/2020-08-01
          2020-05-20 | They dance on [Eid]. | 2020-05-23/2020-05-25
          2020-02-10 | They danced on [Eid]. | ?
          2020-08-10 | They danced on [Eid 2019]. | ?
          2020-08-10 | They danced [last Eid]. | 2020-07-30/2020-08-01
          2020-08-10 | Eid sweets are sold. |
          3000-08-10 | They danced on [Monday] and [Eid]. | 3000-08-04 ?
          2020-08-10 | They mourned after [9/11] and the [9/11 terrorist attacks]. | 2001-09-11 2001-09-11
          2020-08-10 | They mourned on [9/11/2016] and kept 19/11. | 2016-09-11/2016-11-09
          2020-08-10 | A 9/11 memorial was opened. |
          2020-08-10 | The [9/11 attacks] are remembered; [earlier in the day] it rained. | 2001-09-11 2020-08-10
          - | They danced on [Armistice Day 1920]. | 1920-11-11
          - | They danced on [Armistice Day]. | ?
          """)
  void knowsFeasts(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}
