package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Quay to Close          % quay to close
          “Quay” - to close…     % quay to close
          Zoë’s ÉCOLE            % zoë s école
          4.5 km                 % 4 5 km
          !?                     % ''
          ''                     % ''
          Ж日本                  % ж日本
          """)
  void caseAndSignsDoNotCount(String text, String plain) {
    assertEquals(plain, Plain.of(text));
  }
}
