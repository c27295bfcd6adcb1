package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.text.Tokens;
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
          """)
  void looksUpTheLongestPhrase(String run, String items) {
    Tokens tokens = Tokens.of(run);
    List<Item> found = new Itemizer(tokens).items(0, tokens.size());
    String written =
        found.stream()
            .map(i -> i.type() + " " + tokens.span(i.from(), i.to()).in(run))
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
  void asksForTheExactCaseOfWhatIsACommonWord(String word, Item.Type type) {
    assertEquals(type, new Itemizer(Tokens.of(word)).items(0, 1).getFirst().type());
  }
}
