package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inquit.name.Titles.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "mr, HONORIFIC",
    "MRS., HONORIFIC",
    "Prof., HONORIFIC",
    "President, OFFICE",
    "Senator, OFFICE",
    "General, RANK",
    "Lt.Gen., RANK",
    "'  Lt.  Gen. ', RANK",
    "Archbishop, RELIGIOUS",
    "Imam, RELIGIOUS",
  })
  void haveKindsHoweverPrinted(String title, Kind kind) {
    assertEquals(kind, Titles.kind(title).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Mrs., FEMALE", "Mr., MALE", "Queen, FEMALE", "King, MALE", "chairman, MALE"})
  void someTellAGender(String title, Gender gender) {
    assertEquals(gender, Titles.gender(title).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Dr.", "President", "Berg", "''", "."})
  void othersTellNone(String title) {
    assertTrue(Titles.gender(title).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 2", "2, 1", "3, 0", "4, 0"})
  void lengthIsCountedFromAWord(int start, int length) {
    List<String> words = List.of("Former", "Prime", "Minister", "Berg");
    assertEquals(length, Titles.length(words.subList(0, 4), start));
  }

  @ParameterizedTest
  @CsvSource({
    "PhD, true",
    "Ph.D., true",
    "phd, false",
    "Sr., true",
    "jr, true",
    "III, true",
    "Mp, false",
    "'', false",
    "Holm, false",
    "2nd, true",
  })
  void postnominalsAreCapitalsOrGenerations(String word, boolean is) {
    assertEquals(is, Titles.isPostnominal(word));
  }

  @Test
  void everyFormIsFoundAsItIsListed() {
    Titles.forms().forEach((form, kind) -> assertEquals(kind, Titles.kind(form).get(), form));
    assertFalse(Titles.forms().isEmpty());
  }

  @Test
  void everyFormIsLowerCaseWithoutStops() {
    for (String form : Titles.forms().keySet()) {
      assertEquals(form.toLowerCase(java.util.Locale.ROOT).replace(".", ""), form);
    }
  }
}
