package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
  @ParameterizedTest
  @CsvSource({"ANNA, FEMALE", "Lena, FEMALE", "Omar, MALE", "Zoë, FEMALE", "Andrzej, MALE"})
  void tellGenders(String name, Gender gender) {
    assertEquals(gender, GivenNames.gender(name).orElseThrow());
    assertTrue(GivenNames.contains(name));
  }

  @ParameterizedTest
  @CsvSource({"Xqzt", "''", "..."})
  void tellNothingOfOtherWords(String word) {
    assertTrue(GivenNames.gender(word).isEmpty());
    assertEquals(false, GivenNames.contains(word));
  }

  @ParameterizedTest
  @CsvSource({
    "Kate, Catherine, true",
    "Katie, Cathy, true",
    "Ted, Edward, true",
    "Sasha, Alexander, true",
    "Sasha, Alexandra, true",
    "Alexander, Alexandra, false",
    "Hank, Harry, true",
    "Fred, Ferdinand, true",
    "Alfred, Ferdinand, false",
    "Anna, Berg, false",
  })
  void familiesHoldShortForms(String a, String b, boolean same) {
    assertEquals(same, GivenNames.sameFamily(a, b));
    assertEquals(same, GivenNames.sameFamily(b, a), "symmetric");
  }
}
