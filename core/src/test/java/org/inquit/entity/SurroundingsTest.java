package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a name that no lexicon knows. */
class SurroundingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They saw prosecutor Zorvan there.            | PERSON
          They saw Zorvan, 45, there.                  | PERSON
          They saw Zorvan, who was late.               | PERSON
          They saw Zorvan's sister there.              | PERSON
          They saw Zorvan, the party's spokesman.      | PERSON
          They saw Mr. Zorvan there.                   | PERSON
          They saw the company Zorvan there.           | ORGANIZATION
          They saw Zorvan, a company.                  | ORGANIZATION
          They saw ZVN there.                          | ORGANIZATION
          They saw the town of Zorvan there.           | PLACE
          They slept in Zorvan last year.              | PLACE
          They saw Zorvan county there.                | PLACE
          """)
  void tellsTheSortOfAName(String text, Sort sort) {
    Texts read = Texts.of(text);
    Candidate name =
        new NameFinder(read.tokens(), read.sentences(), read.tags())
            .find().stream()
                .filter(n -> n.text(read.tokens()).startsWith("Z"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    new Surroundings(read.tokens(), read.tags()).weigh(name);
    for (Sort other : Sort.values()) {
      assertTrue(other == sort || name.score(sort) > name.score(other), text + " as " + other);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The gross domestic product (GDP) fell.  | GDP | true
          The zinc vendor network (ZVN) fell.     | ZVN | true
          The zinc vendors (ZVs) fell.            | ZVs | true
          The Zinc Vendor Network (ZVN) fell.     | ZVN | false
          The zinc vendor network ZVN fell.       | ZVN | false
          The zinc vendor (ZVN) fell.             | ZVN | false
          (ZVN) fell.                             | ZVN | false
          """)
  void knowsShortFormsOfSmallWords(String text, String shortForm, boolean small) {
    Texts read = Texts.of(text);
    int at = read.tokens().at(text.indexOf(shortForm));
    assertEquals(small, Abbreviation.isOfSmallWords(read.tokens(), at, shortForm), text);
  }
}
