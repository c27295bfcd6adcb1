package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one place tells of a name, another may use. */
class CensusTest {
  @ParameterizedTest
  @CsvSource({
    "The Harbour Board, Harbour Board, true",
    "the Harbour Board, Harbour Board, true",
    "Zorán, Zoran, true",
    "al-Sabti, Al-Sabti, true",
    "U.N., UN, true",
    "Theodora, Dora, false",
    "Keller, Kellner, false",
  })
  void knowsAPrintingByItsLetters(String one, String other, boolean same) {
    assertEquals(same, Census.key(one).equals(Census.key(other)), one + " and " + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met Maria Zorvan. A letter for Zorvan came.               | Maria Zorvan PERSON; Zorvan PERSON
          A letter for Zorvan came. They met Mrs. Zorvan.                | Zorvan PERSON
          The Zinc Vendor Network closed. A letter for ZVN came.         | Zinc Vendor Network ORGANIZATION; ZVN ORGANIZATION
          They met Maria Hill. Hill said so. Hill left.                  | Maria Hill PERSON; Hill PERSON
          They met Maria Zorvan. They saw Hill and Lake.                 | Maria Zorvan PERSON; Hill OTHER; Lake OTHER
          Yesterday Maria Zorvan left. Tomorrow Zorvan leaves.           | Maria Zorvan PERSON; Zorvan PERSON
          A letter for Oslo came.                                        | Oslo PLACE
          """)
  void judgesAllPlacesOfANameTogether(String text, String sorts) {
    Texts read = Texts.of(text);
    var names = new NameFinder(read.tokens(), read.sentences(), read.tags()).find();
    Surroundings surroundings = new Surroundings(read.tokens(), read.tags());
    names.forEach(surroundings::weigh);
    Census census = Census.of(read.tokens(), names);
    assertEquals(
        sorts,
        census.groups().stream()
            .map(g -> g.text + " " + g.sort())
            .collect(Collectors.joining("; ")),
        text);
  }
}
