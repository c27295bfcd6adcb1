package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.extraction.Statement;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          the ferryman       | the ferryman
          the Austrian envoy | the Austrian envoy / austria
          Belgian, Angolan   | Belgian, Angolan / belgium / angola
          Albania's minister | Albania's minister
          """,
      delimiter = '|')
  void putsCountriesBesideTheirAdjectives(String surface, String words) {
    assertEquals("He / " + words, Descriptions.of(speaker(surface, "He")));
  }

  @Test
  void joinsTheWholeChainAndTheSurface() {
    assertEquals(
        "she / the pilot / Mia Sund / she",
        Descriptions.of(speaker("she", "she", "the pilot", "Mia Sund")));
  }

  @Test
  void describesASpeakerWithoutAChain() {
    assertEquals(" / a sailor", Descriptions.of(speaker("a sailor")));
  }

  @Test
  void describesOnWhoseBehalf() {
    assertEquals(
        "the Austrian ministry / Ministry of Ports / austria",
        Descriptions.of(new Statement.Behalf("Ministry of Ports", "the Austrian ministry")));
  }

  @ParameterizedTest
  @CsvSource({
    "Austrian, austria",
    "austrian, austria",
    "Bajan, barbados",
    "ferryman, ferryman",
    "Austria, Austria",
    "'', ''"
  })
  void looksForTheCountryOfAnAdjective(String asked, String wanted) {
    assertEquals(wanted, Descriptions.wanted(asked));
  }

  private static Statement.Speaker speaker(String surface, String... chain) {
    return new Statement.Speaker(
        "Mia Sund", surface, new Span(0, 1), Statement.Tier.ROLE, List.of(chain));
  }
}
