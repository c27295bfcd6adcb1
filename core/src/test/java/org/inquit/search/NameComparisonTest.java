package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "Maria Keller, Maria Keller, exact",
    "maria keller, Maria Keller, folded",
    "Yusuf Karim, Yousef al-Kareem, folded",
    "Keller Maria, Maria Keller, folded",
    "Omar Abdulqadir, Omar Abdul Qadir, folded",
    "Keller, Maria Keller, weak",
    "Maria Keller, Keller, ''",
    "Maria Keller, Jon Keller, ''",
    "Maria Keller, Maria Okafor, ''",
  })
  void comparesPeople(String asked, String name, String match) {
    assertEquals(match, compare(asked, name, true));
  }

  @ParameterizedTest
  @CsvSource({
    "The Harbour Board, Harbour Board, folded",
    "Board of the Harbour, Harbour Board, folded",
    "NHB, Northern Harbour Board, folded",
    "Northern Harbour Board, N.H.B., folded",
    "Harbour Board, Tram Board, ''",
  })
  void comparesOrganizations(String asked, String name, String match) {
    assertEquals(match, compare(asked, name, false));
  }

  private static String compare(String asked, String name, boolean person) {
    return NameComparison.compare(asked, name, person).map(Object::toString).orElse("");
  }
}
