package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Behalf;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCardTest {
  private static final StatementCard CARD = new StatementCard(new Paper(60, Ink.PLAIN));

  @ParameterizedTest
  @CsvSource({
    "Ana Sousa, Ana Sousa, , , , Ana Sousa",
    "Ana Sousa, she, , , , Ana Sousa (“she”)",
    "Ana Sousa, , , , , Ana Sousa",
    "Ana Sousa, she, Port Board, , , Ana Sousa (“she”) · for Port Board",
    "Ana Sousa, Ana Sousa, , 2017-05, TEXT, Ana Sousa · said May 2017",
    "Ana Sousa, Ana Sousa, , 2017-05-02, DATELINE, Ana Sousa · said 2 May 2017",
    "Ana Sousa, Ana Sousa, , 2017-05, PUBLISHED, Ana Sousa",
    ", , , , , speaker unknown",
    ", , Port Board, , , speaker unknown · for Port Board",
    "A\u001bB, A\u001bB, , , , A\ufffdB",
  })
  void tellsWhoForWhomAndWhen(
      String name, String surface, String behalf, String said, Said.Basis basis, String line) {
    Speaker speaker =
        name == null ? null : new Speaker(name, surface, new Span(0, 1), Tier.NAME, List.of());
    Statement statement =
        new Statement(
            "a-1",
            Kind.DIRECT,
            List.of(new Span(0, 1)),
            null,
            speaker,
            behalf == null ? null : new Behalf(behalf, behalf),
            said == null ? null : new Said(DateSpan.parse(said), basis),
            "rule",
            1);
    assertEquals(line, CARD.source(statement));
  }

  @ParameterizedTest
  @CsvSource({"DIRECT, '> “Rain”'", "REPORTED, '> Rain'", "MIXED, '> Rain'"})
  void setsDirectSpeechInQuotationMarks(Kind kind, String line) {
    Statement statement =
        new Statement("a-1", kind, List.of(new Span(0, 4)), null, null, null, null, "rule", 1);
    assertEquals(line + "\n", CARD.words(statement, "Rain", List.of(), "> "));
  }

  @Test
  void marksWordsInEachPart() {
    Statement statement =
        new Statement(
            "a-1",
            Kind.REPORTED,
            List.of(new Span(10, 14), new Span(30, 34)),
            null,
            null,
            null,
            null,
            "rule",
            1);
    assertEquals(
        Ink.COLOR.match("Rain") + " … " + Ink.COLOR.match("wi") + "nd\n",
        new StatementCard(new Paper(60, Ink.COLOR))
            .words(statement, "Rain … wind", List.of(new Span(10, 14), new Span(30, 32)), ""));
  }
}
