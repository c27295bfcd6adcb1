package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

  @ParameterizedTest
  @CsvSource({
    "Mr., HONORIFIC",
    "Foreign Minister, OFFICE",
    "Lt. Gen., RANK",
    "Ayatollah, RELIGIOUS"
  })
  void titlesHaveKinds(String title, Titles.Kind kind) {
    assertEquals(kind, Titles.kind(title).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Deputy Prime Minister Berg, 3",
    "Prime Minister Berg, 2",
    "Minister Berg, 1",
    "Berg, 0",
  })
  void longestTitleCounts(String words, int length) {
    assertEquals(length, Titles.length(List.of(words.split(" ")), 0));
  }

  @ParameterizedTest
  @CsvSource({"MP, true", "Jr., true", "Ma, false", "M.D., true", "Berg, false"})
  void postnominals(String word, boolean is) {
    assertEquals(is, Titles.isPostnominal(word));
  }

  @ParameterizedTest
  @CsvSource({"Ömer, MALE", "Zsófia, FEMALE", "Robin, EITHER"})
  void givenNamesHaveGenders(String name, Gender gender) {
    assertEquals(gender, GivenNames.gender(name).orElseThrow());
  }

  @Test
  void shortFormsAreOfOneFamily() {
    assertTrue(GivenNames.sameFamily("Bill", "William"));
    assertTrue(GivenNames.sameFamily("Bob", "Rob"));
    assertFalse(GivenNames.sameFamily("Bill", "Robert"));
    assertFalse(GivenNames.sameFamily("Zed", "Zed"));
  }

  @ParameterizedTest
  @CsvSource({
    "Iraqi, iraq",
    "U.S., united states",
    "Türkiye, turkey",
    "South Korean, south korea",
    "Côte d’Ivoire, ivory coast",
  })
  void nationsKnowTheirAdjectives(String phrase, String country) {
    assertEquals(country, Nations.of(phrase).orElseThrow());
  }

  @Test
  void capitalsAreApart() {
    assertEquals("norway", Nations.ofCapital("Oslo").orElseThrow());
    assertTrue(Nations.of("Oslo").isEmpty());
    assertTrue(Nations.ofAdjective("Norway").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Inc., inc", "Incorporated, inc", "S.A., sa", "GmbH, gmbh"})
  void legalFormsFold(String word, String form) {
    assertEquals(form, LegalForms.of(word).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "U.N., United Nations, true",
    "IMF, International Monetary Fund, true",
    "FBI, Federal Bureau of Investigation, true",
    "USAID, United Nations, false",
    "BoE, Bank of England, true",
    "UN, Union, false",
    "IAEA, International Atomic Energy Agency, true",
  })
  void acronymsAreInitials(String acronym, String phrase, boolean is) {
    assertEquals(is, Acronyms.abbreviates(acronym, phrase));
  }

  @ParameterizedTest
  @CsvSource({"UN, true", "U.N., true", "BoE, true", "AT&T, true", "Nato, false", "G20, false"})
  void acronymsAreMostlyCapitals(String word, boolean is) {
    assertEquals(is, Acronyms.isAcronym(word));
  }

  @ParameterizedTest
  @CsvSource({"al, ARTICLE", "bin, KIN", "Abu, BOUND", "von, OF", "y, AND"})
  void particlesHaveKinds(String word, Particles.Kind kind) {
    assertEquals(kind, Particles.kind(word).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Łukasz, lukasz", "Øystein, oystein", "Großmann, grossmann", "Şükrü, sukru", "Đorđe, dorde",
    "Зоя, zoya", "Χάρης, charis", "سليم, slym", "Nguyễn, nguyen", "O’Neil, oneil",
  })
  void lettersArePlain(String word, String plain) {
    assertEquals(plain, Letters.plain(word));
  }

  @Test
  void unknownLexiconIsNamed() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> Resource.lines("no.txt"))
            .getMessage()
            .contains("no.txt"));
  }
}
