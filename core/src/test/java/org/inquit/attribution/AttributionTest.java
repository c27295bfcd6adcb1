package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.inquit.attribution.Attribution.Manner;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
  private static final List<Span> CONTENT = List.of(new Span(1, 5));

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, 1.01})
  void refusesAConfidenceOutOfRange(double confidence) {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Attribution(CONTENT, null, null, Manner.DIRECT, "rule", confidence));
    assertTrue(refused.getMessage().contains("rule"), refused.getMessage());
  }

  @Test
  void takesACertainOne() {
    assertEquals(1, new Attribution(CONTENT, null, null, Manner.DIRECT, "r", 1).confidence());
  }

  @Test
  void refusesToBeWithoutContent() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Attribution(List.of(), null, null, Manner.DIRECT, "rule", 1));
  }

  @Test
  void refusesToBeWithoutMannerOrRule() {
    assertEquals(
        "manner",
        assertThrows(
                NullPointerException.class,
                () -> new Attribution(CONTENT, null, null, null, "rule", 1))
            .getMessage());
    assertEquals(
        "rule",
        assertThrows(
                NullPointerException.class,
                () -> new Attribution(CONTENT, null, null, Manner.MIXED, null, 1))
            .getMessage());
  }

  @Test
  void keepsItsContentFromLaterChange() {
    List<Span> given = new ArrayList<>(CONTENT);
    Attribution one = new Attribution(given, null, null, Manner.REPORTED, "rule", 0.5);
    given.clear();
    assertEquals(CONTENT, one.content());
    assertThrows(UnsupportedOperationException.class, () -> one.content().clear());
  }

  @ParameterizedTest
  @CsvSource({"question, true, false", "answer, true, true", "turn, false, false"})
  void tellsThePartsOfAnInterview(String rule, boolean ofInterview, boolean answer) {
    Attribution one = new Attribution(CONTENT, null, null, Manner.DIRECT, rule, 1);
    assertEquals(ofInterview, one.isOfInterview());
    assertEquals(answer, one.isAnswer());
  }
}
