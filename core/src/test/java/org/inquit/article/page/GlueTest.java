package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "June 4, 2019Updated: June 6 # June 4, 2019 Updated: June 6",
        "LeeMay 5, 2020 # Lee May 5, 2020",
        "Fri, Dec 22 20234:46 AM # Fri, Dec 22 2023 4:46 AM",
        "2019-06-04T10:00 # 2019-06-04T10:00",
        "nothing to do # nothing to do",
        "Ann Lee|The Herald # Ann Lee | The Herald",
        "Nov 7, 2023,01:51pm # Nov 7, 2023, 01:51pm",
        "120234:46 # 120234:46",
        "10Z # 10Z",
        "By Ann Lee, Reporter IVJune 4, 2019 # By Ann Lee, Reporter IV June 4, 2019",
        "10:15 AMDec 4 # 10:15 AM Dec 4",
        "DVDs 4 # DVDs 4",
        "IVJune # IVJune",
        "IVJune four # IVJune four",
        "'' # ''"
      })
  void partsWhatIsGlued(String text, String loose) {
    assertEquals(loose, Glue.loosen(text));
  }
}
