package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
  @ParameterizedTest
  @CsvSource({
    "minister, '', foreign minister, Kenya, true",
    "minister, Kenya, foreign minister, Kenya, true",
    "minister, Peru, foreign minister, Kenya, false",
    "premier, '', prime minister, Kenya, true",
    "top diplomat, '', foreign minister, '', true",
    "official, '', spokesman, '', true",
    "foreign minister, '', prime minister, '', false",
    "defense secretary, '', defence minister, '', true",
    "farmer, '', mayor, '', false",
    "national, Kenya, mayor, Kenya, true",
    "national, Kenya, mayor, '', false",
    "national, Kenya, mayor, Peru, false",
  })
  void tellsWhetherADescriptionFits(
      String said, String saidNation, String borne, String nation, boolean fits) {
    assertEquals(fits, role(borne, nation).fits(role(said, saidNation)) > 0);
  }

  @Test
  void fitsBetterWhereTheNationIsTheSame() {
    Role minister = role("foreign minister", "Kenya");
    double alone = minister.fits(role("minister", ""));
    double national = minister.fits(role("minister", "Kenya"));
    assertEquals(1.5, national - alone, 1e-9);
  }

  @Test
  void isTheSameWhereverItIsPrinted() {
    Role here = new Role(Office.of("mayor"), null, null, new Span(0, 5), null, false);
    Role there = new Role(Office.of("mayor"), null, null, new Span(40, 45), null, true);
    assertEquals(true, here.isSame(there));
    assertEquals(false, here.isSame(role("mayor", "Kenya")));
    assertEquals(false, here.isSame(role("judge", "")));
  }

  @Test
  void needsAnOffice() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> new Role(null, null, null, new Span(0, 1), null, false));
    assertEquals("office", e.getMessage());
  }

  private static Role role(String phrase, String nation) {
    return new Role(
        Office.of(phrase), nation.isEmpty() ? null : nation, null, new Span(0, 1), null, false);
  }
}
