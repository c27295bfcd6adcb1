package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Corporation, corp", "Corp., corp", "Limited, ltd", "LTD, ltd", "Company, co",
    "S.p.A., spa", "Private, pvt", "PLC, plc", "N.V., nv", "Sàrl, sarl",
  })
  void haveOneCommonSpelling(String word, String form) {
    assertEquals(form, LegalForms.of(word).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Bank", "Society", "''", "...", "Incline"})
  void otherWordsAreNone(String word) {
    assertTrue(LegalForms.of(word).isEmpty());
  }

  @Test
  void everySpellingLeadsToAFormThatIsItsOwn() {
    for (String word : LegalForms.words()) {
      String form = LegalForms.of(word).orElseThrow();
      assertEquals(form, LegalForms.of(form).orElseThrow(), word);
    }
    assertThrows(UnsupportedOperationException.class, () -> LegalForms.words().clear());
  }
}
