package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a text, and its names; what leads a name stands in brackets before it. */
class NameFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met Maria Keller and Paul Arden.         | Maria Keller; Paul Arden
          They met Prime Minister Anselm Okoro.         | [Prime Minister] Anselm Okoro
          They met Kenyan Foreign Minister John Otieno. | [Kenyan Foreign Minister] John Otieno
          They met Mr. J. K. Brandt.                    | [Mr.] J. K. Brandt
          They met Ludwig van Huysen.                   | Ludwig van Huysen
          They met Karim al-Sabti.                      | Karim al-Sabti
          They met William “Bud” Hale.                  | William “Bud” Hale
          They met William 'Bud' Hale.                  | William 'Bud' Hale
          He left the Ministry of Trade and Industry.   | Ministry of Trade and Industry
          He left the Center for Clean Rivers.          | Center for Clean Rivers
          He left the Dock Workers' Union.              | Dock Workers' Union
          He left Keller & Braun Inc.                   | Keller & Braun Inc
          The rain fell on Keller's house.              | Keller
          The rain fell on Mount Keru in East Harlow.   | Mount Keru; East Harlow
          They sang on Monday and on Christmas Day.     |
          Nothing has a name here.                      |
          """)
  void findsNamesWithTheirTitles(String text, String names) {
    assertEquals(names == null ? "" : names, written(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          However, Maria Keller left.         | Maria Keller
          Yesterday Maria Keller left.        | Maria Keller
          Many Kenyans left.                  |
          He smiled. “Never,” said Keller.    | Keller
          “Come,” she said to Keller.         | Keller
          """)
  void leavesOutCapitalsOfASentencesBeginning(String text, String names) {
    assertEquals(names == null ? "" : names, strong(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Says Ferry Will Return Next Week | true
          Keller met the press.                  | false
          They met Keller.                       | false
          Arrests went on.                       | true
          """)
  void trustsNoCapitalThatItsPlaceAsksFor(String text, boolean weak) {
    Texts read = Texts.of(text);
    List<Candidate> names = new NameFinder(read.tokens(), read.sentences(), read.tags()).find();
    assertEquals(weak, names.stream().allMatch(n -> n.weak), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan army moved.                   | Kenyan army
          Kenya's army moved.                      | Kenya's army
          The Kenyan foreign ministry moved.       | Kenyan foreign ministry
          The Kenyan army officers moved.          |
          The Kenyan farmer moved.                 |
          The British-led coalition moved.         | British-led coalition
          The British-led talks moved.             |
          Peru's new central bank moved.           | Peru's new central bank
          """)
  void findsBodiesOfANation(String text, String names) {
    String organizations = Texts.of(text).names(Sort.ORGANIZATION);
    assertEquals(names == null ? "" : names, organizations, text);
  }

  private static String written(String text) {
    Texts read = Texts.of(text);
    return new NameFinder(read.tokens(), read.sentences(), read.tags())
        .find().stream().map(n -> written(read, n)).collect(Collectors.joining("; "));
  }

  private static String written(Texts read, Candidate name) {
    String lead =
        name.lead == name.from
            ? ""
            : "[" + read.tokens().span(name.lead, name.from).in(read.tokens().text()) + "] ";
    return lead + name.text(read.tokens());
  }

  private static String strong(String text) {
    Texts read = Texts.of(text);
    return new NameFinder(read.tokens(), read.sentences(), read.tags())
        .find().stream()
            .filter(n -> !n.weak)
            .map(n -> n.text(read.tokens()))
            .collect(Collectors.joining("; "));
  }
}
