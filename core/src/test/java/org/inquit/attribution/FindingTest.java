package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.attribution.Attachment.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  private final Quote quote = new Quote(2, 7, true, false);

  @ParameterizedTest
  @CsvSource({
    "CUE, quote-cue", "COLON, quote-colon", "CARRIED, quote-carried",
    "CARRIED_OVER, quote-carried-over", "SUBJECT, quote-subject", "NONE, quote-none",
  })
  void anUtteranceIsNamedByItsLink(Link link, String rule) {
    Attachment joined = new Attachment(link, null, SourceChoice.NONE, 1);
    Finding finding = Finding.utterance(quote, joined, 0.7).getFirst();
    assertEquals(rule, finding.rule());
    assertEquals(3, finding.from());
    assertEquals(6, finding.to());
    assertTrue(finding.direct());
  }

  @Test
  void anUtteranceHasAFindingAParagraph() {
    Quote spread = new Quote(2, 20, true, false, List.of(8, 14));
    Attachment joined = new Attachment(Link.CUE, null, SourceChoice.NONE, 1);
    assertEquals(
        "3-8 9-14 15-19",
        Finding.utterance(spread, joined, 0.7).stream()
            .map(f -> f.from() + "-" + f.to())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aParagraphWithoutWordsHasNone() {
    Quote spread = new Quote(2, 10, true, false, List.of(8));
    Attachment joined = new Attachment(Link.CUE, null, SourceChoice.NONE, 1);
    assertEquals(1, Finding.utterance(spread, joined, 0.7).size());
  }

  @ParameterizedTest
  @CsvSource({"true, cue-clause", "false, clause-cue"})
  void aClauseIsNamedByItsSide(boolean after, String rule) {
    Clause clause = new Clause(4, 9, 1);
    Finding finding = Finding.clause(null, SourceChoice.NONE, clause, after, 0.9);
    assertEquals(rule, finding.rule());
    assertEquals(4, finding.from());
    assertFalse(finding.direct());
  }
}
