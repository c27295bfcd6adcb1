package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  private final Aliases aliases =
      Aliases.of(
          List.of(
              "# rivers and their boards",
              "Elbe River Board | ERB | E-Board | ~the board",
              "",
              "Weser Trust | WT"));

  @ParameterizedTest
  @CsvSource({"Elbe River Board", "the elbe river board", "E.R.B.", "e-board", "EBoard"})
  void findsAnEntityUnderAnyOfItsNames(String name) {
    assertEquals("Elbe River Board", aliases.of(name).getFirst());
  }

  @Test
  void acceptsWeakNamesButDoesNotLookThemUp() {
    assertEquals(List.of(), aliases.of("board"));
    assertEquals(List.of("Elbe River Board", "E-Board", "the board"), aliases.others("ERB"));
  }

  @Test
  void knowsNothingOfOthers() {
    assertEquals(List.of(), aliases.of("Oder Board"));
    assertEquals(List.of(), aliases.others(""));
  }

  @Test
  void shipsWithWellKnownEntities() {
    assertTrue(Aliases.starter().others("NATO").contains("North Atlantic Treaty Organization"));
  }
}
