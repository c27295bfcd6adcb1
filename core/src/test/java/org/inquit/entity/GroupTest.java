package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
  private final Group group = new Group("Zorvan");

  @Test
  void isNothingWithoutEvidence() {
    group.add(name(false));
    assertEquals(Sort.OTHER, group.sort());
  }

  @ParameterizedTest
  @CsvSource({"0.9, OTHER", "1, PERSON", "5, PERSON"})
  void needsClearEvidence(double weight, Sort sort) {
    Candidate name = name(false);
    name.add(Sort.PERSON, weight);
    group.add(name);
    assertEquals(sort, group.sort());
  }

  @ParameterizedTest
  @CsvSource({"2.9, OTHER", "3, PLACE"})
  void needsMoreWhereNoCapitalTells(double weight, Sort sort) {
    Candidate name = name(true);
    name.add(Sort.PLACE, weight);
    group.add(name);
    assertEquals(sort, group.sort());
  }

  @Test
  void isWeakOnlyWhenAllItsPlacesAre() {
    group.add(name(true));
    assertTrue(group.isWeak());
    group.add(name(false));
    assertFalse(group.isWeak());
  }

  @Test
  void takesTheSortOfTheMost() {
    Candidate one = name(false);
    one.add(Sort.PLACE, 2);
    one.add(Sort.PERSON, 3);
    group.add(one);
    assertEquals(Sort.PERSON, group.sort());
    group.add(Sort.PLACE, 4);
    assertEquals(Sort.PLACE, group.sort());
  }

  @Test
  void countsALaterPlaceLessAndBoundsTheSum() {
    for (int i = 0; i < 40; i++) {
      Candidate name = name(false);
      name.add(Sort.PERSON, 2);
      group.add(name);
      assertEquals(Math.min(2 + i, 12), group.score(Sort.PERSON), 1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"Zorvan, true", "Mr. Zorvan, true", "al-Sabti, true", "Ana Zorvan, false", "9, true"})
  void tellsOneWordFromMore(String text, boolean one) {
    assertEquals(one, new Group(text).isOneWord(), text);
  }

  private static Candidate name(boolean weak) {
    Candidate name = new Candidate(0, 0, 1, false);
    name.weak = weak;
    return name;
  }
}
