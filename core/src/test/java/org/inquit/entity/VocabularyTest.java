package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "Mr. Keller, 2",
    "Mr Keller, 1",
    "Prime Minister Keller, 2",
    "Lt. Gen. Keller, 4",
    "Lt.Gen. Keller, 4",
    "Keller, 0",
    "'', 0",
  })
  void countsTheTokensOfATitle(String text, int length) {
    Tokens tokens = Tokens.of(text);
    assertEquals(length, Vocabulary.title(tokens, 0, tokens.size()), text);
  }

  @ParameterizedTest
  @CsvSource({"president, true", "general, true", "mr, false", "farmer, false", "sheikh, true"})
  void tellsAnOfficeFromCourtesy(String phrase, boolean office) {
    assertEquals(office, Vocabulary.isOffice(phrase), phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "al-Hakim, true",
    "Al-Hakim, true",
    "el-Sayed, true",
    "Park-Lee, false",
    "Hakim, false",
    "a-b, false",
  })
  void knowsTheArticleWithinAWord(String word, boolean article) {
    assertEquals(article, Vocabulary.hasArticle(Tokens.of(word), 0), word);
  }

  @ParameterizedTest
  @CsvSource({"Geneva-based, true", "Russian-backed, true", "Park-Lee, false", "Geneva, false"})
  void knowsAdjectivesMadeOfNames(String word, boolean compound) {
    assertEquals(compound, Vocabulary.isCompound(Tokens.of(word), 0), word);
  }

  @ParameterizedTest
  @CsvSource({
    "Greek-Turkish, true",
    "Greek-led, false",
    "Park-Lee, false",
    "Greek, false",
    "Greek-, false",
  })
  void knowsPairsOfNations(String word, boolean pair) {
    assertEquals(pair, Vocabulary.isPairOfNations(Tokens.of(word), 0), word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK", "U.K.", "Kenya", "kenyan"})
  void findsNationsHoweverPrinted(String nation) {
    Tokens tokens = Tokens.of(nation);
    assertEquals(tokens.size(), Vocabulary.NATIONS.length(tokens, 0, tokens.size()), nation);
  }

  @Test
  void tellsTheKindOfAKnownOrganization() {
    Tokens tokens = Tokens.of("UN United Nations Zorvan");
    assertEquals("body", Vocabulary.kind(tokens, new Candidate(0, 0, 1, false)));
    assertEquals("body", Vocabulary.kind(tokens, new Candidate(1, 1, 3, false)));
    assertEquals(null, Vocabulary.kind(tokens, new Candidate(3, 3, 4, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bodies", "cities", "descriptions", "joiners", "kin", "organization-heads", "organizations",
        "other-names", "place-heads", "places", "pointers", "pronouns", "role-kinds",
            "compound-ends"
      })
  void everyListSaysWhatALineMeans(String list) {
    assertTrue(Vocabulary.lines(list + ".txt").getFirst().startsWith("# "), list);
  }
}
