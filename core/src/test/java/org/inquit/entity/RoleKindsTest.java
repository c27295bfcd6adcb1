package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleKindsTest {
  @ParameterizedTest
  @CsvSource({
    "mayor, mayor, 5",
    "premier, prime minister, 5",
    "minister, foreign minister, 4",
    "top diplomat, foreign minister, 5",
    "health minister, foreign minister, 0",
    "health minister, minister, 2",
    "official, general, 3",
    "leader, chancellor, 3",
    "party leader, chancellor, 0",
    "leader, farmer, 0",
  })
  void tellsHowSurelyADescriptionStandsForAnOffice(String said, String borne, double fit) {
    assertEquals(fit, RoleKinds.fit(Office.of(said), Office.of(borne)));
  }

  @ParameterizedTest
  @CsvSource({
    "navy, Indian Navy, , 5",
    "bank, CityBank, , 5",
    "airline, Keru Airlines, , 3.2",
    "navy, Keru Airlines, , 0",
  })
  void tellsHowSurelyANounStandsForAnOrganization(
      String noun, String name, String kind, double fit) {
    Figure body = new Figure(Sort.ORGANIZATION);
    body.add(FigureTest.named(name));
    body.kind = kind;
    assertEquals(fit, RoleKinds.fit(Office.of(noun), body));
  }

  @ParameterizedTest
  @CsvSource({"media", "firm", "armed", "party"})
  void knowsTheNounsOfAKind(String kind) {
    Figure body = new Figure(Sort.ORGANIZATION);
    body.add(FigureTest.named("Zorvan"));
    body.kind = kind;
    String noun =
        switch (kind) {
          case "media" -> "agency";
          case "firm" -> "company";
          case "armed" -> "group";
          default -> "party";
        };
    assertTrue(RoleKinds.fit(Office.of(noun), body) > 0, noun);
  }
}
