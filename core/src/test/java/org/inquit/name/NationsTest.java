package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationsTest {
  @ParameterizedTest
  @CsvSource({
    "Albania, albania",
    "albanians, albania",
    "AUSSIE, australia",
    "' Bolivian ', bolivia",
    "Bosnia-Herzegovina, bosnia and herzegovina",
    "The Bahamas, bahamas",
    "Burkinabè, burkina faso",
  })
  void knowCountriesByNameAndPeople(String phrase, String country) {
    assertEquals(country, Nations.of(phrase).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Kabul, afghanistan",
    "La Paz, bolivia",
    "Porto-Novo, benin",
    "Saint John’s, antigua and barbuda",
  })
  void knowTheirCapitals(String city, String country) {
    assertEquals(country, Nations.ofCapital(city).orElseThrow());
    assertTrue(Nations.ofAdjective(city).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Atlantis", "''", "' . '", "Albani", "Albania Bolivia"})
  void knowNoOtherWords(String phrase) {
    assertTrue(Nations.of(phrase).isEmpty());
    assertTrue(Nations.ofAdjective(phrase).isEmpty());
    assertTrue(Nations.ofCapital(phrase).isEmpty());
  }

  @Test
  void everyFormLeadsToACountry() {
    Nations.names().forEach((name, country) -> assertEquals(country, Nations.of(name).get(), name));
    Nations.adjectives()
        .forEach(
            (word, country) -> {
              assertEquals(country, Nations.ofAdjective(word).orElseThrow(), word);
              assertEquals(country, Nations.names().get(country), word);
            });
  }

  @Test
  void areNotForChanging() {
    assertThrows(UnsupportedOperationException.class, () -> Nations.names().clear());
    assertThrows(UnsupportedOperationException.class, () -> Nations.adjectives().clear());
  }
}
