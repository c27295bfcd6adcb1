package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAlignmentTest {
  /** The first name agrees better with the second than with the third. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz              | Ivo Kranz          | Ivo Krans
          Ivo Kranz              | Ivo Maria Kranz    | Ivo Holm Kranz Lind
          Ivo Maria Kranz        | Ivo Kranz          | Ivo Petra Kranz
          Ivo Kranz              | I. Kranz           | P. Kranz
          Ivo Kranz              | Kranz Ivo          | Kranz Petra
          Har Mohan Lal          | Harmohan Lal       | Harmohan Singh
          Salim Karim Hadi       | Salim Karimhadi    | Salim Karim
          Petra Lind-Holm        | Petra Holm         | Petra Novak
          """)
  void prefers(String name, String better, String worse) {
    double good = score(name, better);
    double bad = score(name, worse);
    assertTrue(good > bad, good + " > " + bad);
  }

  @ParameterizedTest
  @CsvSource({
    "Ivo Kranz, Petra Holm",
    "Ivo Kranz, ''",
    "'', ''",
    "Юрий Волков, Ivo Kranz",
  })
  void nothingInCommonIsNothing(String a, String b) {
    assertEquals(0, score(a, b));
    assertEquals(0, score(b, a));
  }

  @ParameterizedTest
  @CsvSource({"Ivo Kranz", "Abu Bakr", "Kranz", "Anna Maria Luisa Petra Lind-Holm Kranz Novak"})
  void aNameAgreesWithItselfWholly(String name) {
    assertEquals(1, score(name, name), 1e-9);
  }

  private static double score(String a, String b) {
    return new NameAlignment(ComparedName.of(a), ComparedName.of(b)).score();
  }
}
