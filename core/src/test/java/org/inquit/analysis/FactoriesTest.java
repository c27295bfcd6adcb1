package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The factories as another program meets them: by name alone. */
class FactoriesTest {
  @ParameterizedTest
  @ValueSource(strings = {"inquitDate", "inquitPersonName", "inquitOrganizationName"})
  void tokenizersAreListedAndRefuseArguments(String name) {
    assertTrue(TokenizerFactory.availableTokenizers().contains(name));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> CustomAnalyzer.builder().withTokenizer(name, "mode", "loose"));
    assertTrue(refusal.getMessage().contains("mode=loose"), refusal::getMessage);
  }

  @Test
  void theFilterIsListedAndRefusesArguments() {
    assertTrue(TokenFilterFactory.availableTokenFilters().contains("inquitDateUnits"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CustomAnalyzer.builder()
                .withTokenizer("whitespace")
                .addTokenFilter("inquitDateUnits", "unit", "year"));
  }

  @Test
  void onlyTheLoaderMayOmitArguments() {
    assertThrows(UnsupportedOperationException.class, DateTokenizerFactory::new);
    assertThrows(UnsupportedOperationException.class, DateUnitsFilterFactory::new);
    assertThrows(UnsupportedOperationException.class, PersonNameTokenizerFactory::new);
    assertThrows(UnsupportedOperationException.class, OrganizationNameTokenizerFactory::new);
  }

  @Test
  void aCustomAnalyzerGivesWhatOursGives() throws IOException {
    assertSame(new SpeakerAnalyzer(), "inquitPersonName", "Gen. Zoë van Kranz");
    assertSame(new OrganizationAnalyzer(), "inquitOrganizationName", "Lake Board of Holm, Ltd.");
    assertSame(DateAnalyzer.forQuestions(), "inquitDate", "from 3 May 2016 to June 2017");
  }

  private static void assertSame(Analyzer ours, String tokenizer, String text) throws IOException {
    try (Analyzer custom = CustomAnalyzer.builder().withTokenizer(tokenizer).build()) {
      assertEquals(Analyzed.of(ours, text), Analyzed.of(custom, text));
    }
  }

  @Test
  void offsetsPassThroughACharFilter() throws IOException {
    try (Analyzer custom =
        CustomAnalyzer.builder().addCharFilter("htmlStrip").withTokenizer("inquitDate").build()) {
      Analyzed.Token date = Analyzed.of(custom, "<b>May 2016</b> it was").tokens().getFirst();
      assertEquals("2016-05", date.term());
      assertEquals(3, date.start());
    }
  }
}
