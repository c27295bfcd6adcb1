package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  private static final Aliases ALIASES =
      Aliases.of(
          AliasFile.parse(
              """
              # bodies
              org: North Bank = NB; Bank of the North   # a comment
              org: World Hat Office = WHO; ~the hats
              org: Hat Makers = ~the hats
              person: Omar Hadi = Abu Salim; ~Salim
              """));

  @ParameterizedTest
  @CsvSource({
    "NB, North Bank", "N.B., North Bank", "the North Bank, North Bank", "nb, North Bank",
    "WHO, World Hat Office", "who, who", "The hats, The hats", "abu salim, Omar Hadi",
    "Salim, Salim", "nobody, nobody",
  })
  void resolvesToTheNameToShow(String name, String shown) {
    assertEquals(shown, ALIASES.resolve(name));
  }

  @Test
  void weakNamesAreAcceptedButDoNotLead() {
    assertEquals(List.of(), ALIASES.others("Salim"));
    assertEquals(List.of("Abu Salim", "Salim"), ALIASES.others("Omar Hadi"));
    assertEquals(Optional.empty(), ALIASES.entity("the hats"));
  }

  @Test
  void sameEntityNeedsSureNames() {
    assertTrue(ALIASES.sameEntity("NB", "Bank of the North"));
    assertFalse(ALIASES.sameEntity("Salim", "Omar Hadi"));
    assertFalse(ALIASES.sameEntity("nobody", "nobody else"));
    assertFalse(Aliases.none().sameEntity("NB", "North Bank"));
  }

  @Test
  void starterFileIsCleanAndLarge() {
    AliasFile file = AliasFile.parse(Aliases.starterText());
    assertEquals(List.of(), file.faults());
    assertTrue(file.entries().size() >= 400, () -> file.entries().size() + " entities");
  }

  @ParameterizedTest
  @CsvSource({
    "ISIS, Daesh",
    "IS, Islamic State",
    "U.N., United Nations",
    "CIA, Central Intelligence Agency",
    "MSF, Doctors Without Borders",
    "Usama bin Ladin, Osama bin Laden",
  })
  void starterFileKnowsTheWorld(String a, String b) {
    assertTrue(Aliases.starter().sameEntity(a, b));
  }

  @Test
  void entriesCheckThemselves() {
    AliasEntry.Sort sort = AliasEntry.Sort.PERSON;
    assertThrows(
        IllegalArgumentException.class, () -> new AliasEntry(sort, List.of(), Set.of(), 1));
    assertThrows(
        IllegalArgumentException.class, () -> new AliasEntry(sort, List.of("a"), Set.of("b"), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Deash, Islamic State",
    "deash, Islamic State",
    "Dash, ''",
    "Daesch, Islamic State",
    "Unated Nations, United Nations",
    "Nobody Known, ''",
    "IS, Islamic State",
  })
  void misprintsOfVowelsAreMeant(String name, String shown) {
    assertEquals(shown, Aliases.starter().meant(name).map(AliasEntry::name).orElse(""));
  }

  @Test
  void aMisprintThatMayBeTwoNamesIsNone() {
    Aliases two = Aliases.of(AliasFile.parse("org: Salim = SLM\norg: Selam = SLA"));
    assertEquals(Optional.empty(), two.meant("Salam"));
    assertEquals("Salim", two.meant("Salim").orElseThrow().name());
  }
}
