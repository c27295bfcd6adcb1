package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyrightTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "© 2021 The Westport Herald. All rights reserved. # The Westport Herald",
        "Copyright © 1997-2023 Westport Media LLC # Westport Media",
        "© Copyright 2019 WBC. The WBC is not responsible. # WBC",
        "Powered by Machine © 2024 The Islander. # The Islander",
        "Image copyright of the artist # ",
        "No rights at all # "
      })
  void holderWithoutItsLegalForm(String line, String holder) {
    assertEquals(holder, Copyright.holder(line));
  }
}
