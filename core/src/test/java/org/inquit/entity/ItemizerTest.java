package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a run of capitals, and what the lexicons say of its words. */
class ItemizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister                 | TITLE Prime Minister
          Prime Minister Okoro           | TITLE Prime Minister, WORD Okoro
          Gen. Haas                      | TITLE Gen., WORD Haas
          United Nations                 | ORGANIZATION United Nations
          Norwegian                      | DEMONYM Norwegian
          Norway                         | PLACE Norway
          Monday                         | OTHER Monday
          Oslo                           | PLACE Oslo
          Harbour Authority              | PLACE_HEAD Harbour, ORGANIZATION_HEAD Authority
          Mount Keru                     | PLACE_HEAD Mount, WORD Keru
          Maria Keller                   | GIVEN Maria, WORD Keller
          Jordan Pike                    | GIVEN Jordan, WORD Pike
          Jordan                         | PLACE Jordan
          US                             | PLACE US
          Us                             | WORD Us
          Spokesman Varga                | TITLE Spokesman, WORD Varga
          Aker Ltd                       | WORD Aker, ORGANIZATION_HEAD Ltd
          Zorvan                         | WORD Zorvan
          President Maria Zorvan         | TITLE President, GIVEN Maria, WORD Zorvan
          Monday Maria Zorvan            | OTHER Monday, GIVEN Maria, WORD Zorvan
          """)
  void looksUpTheLongestPhrase(String run, String items) {
    Tokens tokens = Tokens.of(run);
    Items found = new Itemizer(tokens).items(0, tokens.size());
    String written =
        IntStream.range(0, found.size())
            .mapToObj(i -> found.type(i) + " " + tokens.span(found.from(i), found.to(i)).in(run))
            .collect(Collectors.joining(", "));
    assertEquals(items, written, run);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, ORGANIZATION",
    "Eu, WORD",
    "ECB, ORGANIZATION",
    "Ecb, WORD",
    "NATO, ORGANIZATION"
  })
  void asksForTheExactCaseOfWhatIsACommonWord(String word, Item type) {
    assertEquals(type, new Itemizer(Tokens.of(word)).items(0, 1).type(0));
  }

  @Test
  void holdsMoreItemsThanItsFirstRoom() {
    Tokens tokens = Tokens.of("Zorvan ".repeat(100));
    Itemizer itemizer = new Itemizer(tokens);
    Items items = itemizer.items(0, 100);
    assertEquals(100, items.size());
    assertEquals(99, items.from(99));
    assertEquals(100, items.to(99));
    assertTrue(itemizer.items(3, 3).isEmpty());
  }
}
