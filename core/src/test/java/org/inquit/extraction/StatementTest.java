package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {
  private static final String BODY = "“Rain,” she said, “and wind.”";

  @Test
  void joinsItsPartsAsTheyArePrinted() {
    Statement both = statement(List.of(new Span(1, 5), new Span(19, 27)), null);
    assertEquals("Rain … and wind", both.text(BODY));
    assertEquals(new Span(1, 27), both.whole());
  }

  @Test
  void isSureOfNobodyWithoutASpeaker() {
    assertEquals(Tier.NONE, statement(List.of(new Span(1, 5)), null).tier());
  }

  @ParameterizedTest
  @EnumSource(
      value = Tier.class,
      names = {"NAME", "ROLE", "PRONOUN", "SURFACE"})
  void isAsSureAsItsSpeaker(Tier tier) {
    Speaker she = new Speaker("Ana", "she", new Span(8, 11), tier, List.of("she"));
    assertEquals(tier, statement(List.of(new Span(1, 5)), she).tier());
  }

  @Test
  void refusesAStatementOfNothing() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> statement(List.of(), null));
    assertEquals("a statement without content: a-1", e.getMessage());
  }

  @Test
  void needsIdAndKind() {
    List<Span> content = List.of(new Span(0, 1));
    assertThrows(
        NullPointerException.class,
        () -> new Statement(null, Kind.DIRECT, content, null, null, null, null, "r", 1));
    assertThrows(
        NullPointerException.class,
        () -> new Statement("a-1", null, content, null, null, null, null, "r", 1));
  }

  @Test
  void keepsWhatItWasMadeOf() {
    List<Span> content = new ArrayList<>(List.of(new Span(1, 5)));
    Statement made = statement(content, null);
    content.clear();
    assertEquals(List.of(new Span(1, 5)), made.content());
    assertThrows(UnsupportedOperationException.class, () -> made.content().clear());
  }

  @Test
  void writesItsChoicesInSmallLetters() {
    assertEquals("[direct, reported, mixed]", List.of(Kind.values()).toString());
    assertEquals("[name, role, pronoun, surface, none]", List.of(Tier.values()).toString());
    assertEquals("[text, published, dateline]", List.of(Said.Basis.values()).toString());
  }

  private static Statement statement(List<Span> content, Speaker speaker) {
    return new Statement("a-1", Kind.DIRECT, content, null, speaker, null, null, "rule", 1);
  }
}
