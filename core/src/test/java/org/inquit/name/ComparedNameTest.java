package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr. Ivo Kranz, MP       | ivo kranz
          Kranz, Ivo              | ivo kranz
          Petra Lind-Holm         | petra lind holm
          Salim al-Hadi           | salim hadi
          Abd al-Karim Saleh      | abdkarim saleh
          Юрий Волков             | yuriy volkov
          ;                       | ''
          """)
  void hasThePartsOfTheName(String printed, String parts) {
    List<ComparedPart> found = ComparedName.of(printed).parts();
    assertEquals(parts, found.stream().map(ComparedPart::plain).collect(Collectors.joining(" ")));
  }

  @Test
  void endlessNamesAreComparedByTheirFirstParts() {
    assertEquals(8, ComparedName.of("Ivo ".repeat(200)).size());
  }

  @Test
  void aSurnameTellsMoreThanAGivenNameAndThatMoreThanAnInitial() {
    List<ComparedPart> parts = ComparedName.of("Anna B. Kranz").parts();
    double given = parts.get(0).weight();
    double initial = parts.get(1).weight();
    double surname = parts.get(2).weight();
    assertTrue(surname > given && given > initial, parts::toString);
  }
}
