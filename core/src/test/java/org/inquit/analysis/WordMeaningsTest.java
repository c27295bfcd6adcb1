package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMeaningsTest {
  private final OrganizationAnalyzer analyzer = new OrganizationAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          University of Lundby              | Lundby Universität
          Socialist Party                   | Partido Socialista
          People's Party                    | Volkspartei
          German Water Federation           | Federación Alemana de Agua
          Intl Red Lake Assn                | International Red Lake Association
          """)
  void standBesideTheWord(String one, String other) throws IOException {
    assertEquals(meanings(one), meanings(other));
  }

  @Test
  void ofOtherCountriesAreOthers() throws IOException {
    assertEquals(Set.of("%army", "%iraq"), meanings("Iraqi army"));
    assertEquals(Set.of("%army", "%syria"), meanings("Syrian army"));
  }

  @Test
  void peopleHaveNone() throws IOException {
    assertEquals("", Analyzed.of(new SpeakerAnalyzer(), "Anna Bank").terms(NameForm.MEANING));
  }

  private Set<String> meanings(String name) throws IOException {
    String terms = Analyzed.of(analyzer, name).terms(NameForm.MEANING);
    return new TreeSet<>(List.of(terms.split(" ")));
  }
}
