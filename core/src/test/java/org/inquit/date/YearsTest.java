package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | A fire broke out in [1987]. | 1987
          - | The [1987] fire is forgotten. | 1987
          - | Fires from [1987-1989] are forgotten. | 1987/1989
          - | Fires in the season [1998/99] are forgotten. | 1998/1999
          - | Fires in the [1980s] are forgotten. | 198X
          - | Fires in [the late 1980s] are forgotten. | 198X
          - | Fires in the [1850s] are forgotten. | 185X
          - | Fires in the [eighties] are forgotten. | 198X
          - | Fires in [mid-1987] are forgotten. | 1987
          - | Fires in ['87] and ['08] are forgotten. | 1987 2008
          - | The class of ['87] is forgotten. | 1987
          - | Type '87 and rock'n'roll of 87 are forgotten. |
          - | Fires (in [1987] and [1988]) are forgotten. | 1987 1988
          - | It cost £1987 to mend. |
          - | It cost $2010 to mend. |
          - | It rose by 1987% in a day. |
          - | Engine A-2000 came late. |
          - | The plot measures 2012.5 units. |
          - | Number #2012 won. |
          """)
  void tellsYearsFromCounts(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}
