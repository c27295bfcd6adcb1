package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
  @ParameterizedTest
  @CsvSource({
    "LWB, true",
    "L.W.B., true",
    "LoW, true",
    "R&D, true",
    "CO-OP, true",
    "A, false",
    "'', false",
    "Lwb, false",
    "lwb, false",
    "L W, false",
    "ABCDEFGH, true",
    "ABCDEFGHI, false",
    "L/B, false",
  })
  void areMostlyCapitals(String word, boolean is) {
    assertEquals(is, Acronyms.isAcronym(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LWB    | Lake Water Board                    | true
          L.W.B. | Lake Water Board                    | true
          lwb    | Lake Water Board                    | true
          BoL    | Board of Lakes                      | true
          BL     | Board of Lakes                      | true
          LW     | Lake Water Board                    | false
          LWBX   | Lake Water Board                    | false
          LBW    | Lake Water Board                    | false
          FWB    | Fresh-Water Board                   | true
          UFL    | Union for the Freedom of the Lakes  | true
          ÖB     | Österbro Bibliotek                  | true
          L      | Lake                                | false
          LW     | ''                                  | false
          """)
  void abbreviateTheirPhrase(String acronym, String phrase, boolean is) {
    assertEquals(is, Acronyms.abbreviates(acronym, phrase));
  }

  @Test
  void smallWordsAreNotForChanging() {
    assertThrows(UnsupportedOperationException.class, () -> Acronyms.smallWords().clear());
  }
}
