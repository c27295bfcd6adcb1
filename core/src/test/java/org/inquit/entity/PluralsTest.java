package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  @ParameterizedTest
  @CsvSource({
    "mayor, mayors",
    "spokeswoman, spokeswomen",
    "fireman, firemen",
    "human, humans",
    "deputy, deputies",
    "attorney, attorneys",
    "coach, coaches",
    "actress, actresses",
    "prime minister, prime ministers",
  })
  void formsThePlural(String noun, String plural) {
    assertEquals(plural, Plurals.plural(noun));
  }

  @Test
  void addsALineOfThePeopleForEachPerson() {
    assertEquals(
        List.of("# comment", "nurse\tperson f", "bare", "nurses\tpeople f"),
        Plurals.with(List.of("# comment", "nurse\tperson f", "bare")));
  }

  @Test
  void leavesWhatIsNoPersonInItsKind() {
    assertEquals(List.of("board\tbody", "boards\tbody"), Plurals.with(List.of("board\tbody")));
  }
}
