package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
  @ParameterizedTest
  @CsvSource({
    "universidad, university",
    "Université, university",
    "Universität, university",
    "università, university",
    "Univ, university",
    "partido, party",
    "Partei, party",
    "Partiya, party",
    "демократическая, democratic",
    "démocratique, democratic",
    "Natl, national",
    "nacional, national",
    "banque, bank",
    "Gesellschaft, society",
    "Ministerium, ministry",
    "Gouvernement, government",
    "Deutschlands, germany",
    "française, france",
    "Bros, brothers",
    "Hermanos, brothers",
    "1st, first",
  })
  void areTheSameInAnyLanguage(String word, String meaning) {
    assertEquals(List.of(meaning), Meanings.of(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Volkspartei            | [party, people]
          Zentrumspartei         | [centre, party]
          Arbeiderpartiet        | [workers, party]
          Gewerkschaftsbund      | [union]
          Sozialdemokraten       | [social, democratic]
          """)
  void compoundsMeanWhatTheirPartsMean(String word, String meanings) {
    assertEquals(meanings, Meanings.of(word).toString());
  }

  @ParameterizedTest
  @CsvSource({"Kranz", "Partner", "Socrates", "''", "...", "東京", "Bundt"})
  void otherWordsMeanNothingHere(String word) {
    assertEquals(List.of(), Meanings.of(word));
  }

  @Test
  void everyWordOfTheListIsFoundByItsOwnLine() {
    for (String line : Resource.lines("organization-words.txt")) {
      String[] words = line.split(" +");
      for (int i = 1; i < words.length; i++) {
        String word = words[i].replace("*", "");
        boolean ending = word.startsWith("-");
        assertFalse(Meanings.of((ending ? "lunto" : "") + word).isEmpty(), line + ": " + word);
      }
    }
  }

  @Test
  void endingsAreNotWholeWords() {
    Set<String> wrong = new TreeSet<>();
    for (String line : Resource.lines("organization-words.txt")) {
      for (String word : line.split(" +")) {
        boolean bare = word.length() < (word.startsWith("-") ? 4 : 3);
        if (bare || word.endsWith("*") && word.length() < 4) {
          wrong.add(word);
        }
      }
    }
    assertTrue(wrong.isEmpty(), wrong::toString);
  }
}
