package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest at home,” Lind said.                     | true
          The “quick” fox ran, Lind said.                   | false
          Lind called it “a lot of rain” and left.          | false
          “We rest,” he said. The “fox” ran. “We ride,” he said. | true false true
          “” he said.                                       | false
          """)
  void tellsUtterancesFromQuotedWords(String text, String expected) {
    Search search = new Search(Passages.of(text), Model.english());
    search.decideUtterances();
    StringBuilder found = new StringBuilder();
    for (boolean utterance : search.utterances) {
      found.append(utterance).append(' ');
    }
    assertEquals(expected, found.toString().strip());
  }

  @Test
  void leavesCuesInsideUtterancesWithoutSource() {
    Search search = decided("“Olsen said so,” Lind said.");
    assertEquals(2, search.sources.length);
    assertNull(search.sources[0]);
    assertNotNull(search.sources[1]);
  }

  @Test
  void leavesDocumentsWithoutSource() {
    Search search = decided("Lind said so in a statement.");
    assertTrue(
        search.in.cues.stream().anyMatch(c -> !c.is(CueClass.DOCUMENT))
            && Arrays.stream(search.sources).anyMatch(s -> s != null && s.exists()));
    for (int c = 0; c < search.sources.length; c++) {
      assertEquals(search.in.cues.get(c).is(CueClass.DOCUMENT), search.sources[c] == null);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said that it rained.                    | it rained
          It rained in Molde, Lind said.               | It rained in Molde
          According to Lind, it rained.                | it rained
          Lind bought bread.                           | ~~
          Lind said that it rained. He left.           | it rained
          Lind said it rained. Olsen said it poured.   | it rained / it poured
          """)
  void boundsWhatIsReported(String text, String expected) {
    Search search = decided(text);
    search.bound();
    Passage in = search.in;
    String found =
        search.findings().stream()
            .map(f -> Passages.words(in, f.from(), f.to()))
            .map(w -> w.replaceAll("^, |[,.]$", ""))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  @Test
  void wantsAtLeastTwoWords() {
    Search search = decided("Lind said no. Lind said: no.");
    search.bound();
    for (Finding finding : search.findings()) {
      assertTrue(search.in.words(finding.from(), finding.to()) >= 2, finding.toString());
    }
  }

  @Test
  void attachesEveryUtteranceInOrder() {
    Search search = decided("“We rest,” Lind said. “We ride,” Olsen said. “We run,” Lind said.");
    search.attach();
    assertEquals(3, search.findings().size());
    String who =
        search.findings().stream()
            .map(f -> Passages.words(search.in, f.source().from(), f.source().to()))
            .collect(Collectors.joining(" "));
    assertEquals("Lind Olsen Lind", who);
  }

  @Test
  void knowsNothingWithoutWeights() {
    Search search =
        new Search(Passages.of("“We rest,” Lind said. He said it rained."), new Model());
    assertTrue(search.run().stream().allMatch(a -> a.confidence() >= Finding.LEAST));
    assertEquals(1, search.utterances.length);
    assertEquals(false, search.utterances[0]);
  }

  private static Search decided(String text) {
    Search search = new Search(Passages.of(text), Model.english());
    search.decideUtterances();
    search.chooseSources();
    return search;
  }
}
