package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;

class NamingTest {
  private static final Texts READ = Texts.of("Then Mayor Maria Keller left Oslo.");
  private static final Naming NAMING = new Naming(READ.tokens().size(), READ.entities().figures());

  @Test
  void knowsWhereANameItsTitlesAndItsEndStand() {
    Candidate keller = NAMING.at(2);
    assertEquals("Maria Keller", keller.text(READ.tokens()));
    assertSame(keller, NAMING.leading(1));
    assertSame(keller, NAMING.before(4));
    assertEquals("Maria Keller", NAMING.figure(keller).name());
  }

  @Test
  void findsPeopleByNameOrTitleAndBodiesWithin() {
    Texts read = Texts.of("Mayor Ana Sousa left the Harbour Board in Oslo.");
    Naming naming = new Naming(read.tokens().size(), read.entities().figures());
    assertEquals("Ana Sousa", naming.person(0).name());
    assertSame(naming.person(0), naming.person(1));
    assertNull(naming.person(2));
    assertNull(naming.person(5));
    assertEquals("Harbour Board", naming.organization(0, 8).name());
    assertNull(naming.organization(0, 5));
    assertNull(naming.organization(8, read.tokens().size()));
  }

  @Test
  void knowsNothingElsewhere() {
    assertNull(NAMING.at(0));
    assertNull(NAMING.at(3));
    assertNull(NAMING.leading(2));
    assertNull(NAMING.leading(5));
    assertNull(NAMING.before(READ.tokens().size()));
  }

  @Test
  void keepsMentionsOfItsOwn() {
    List<Span> spans = new ArrayList<>(List.of(new Span(0, 4)));
    Named named = new Named("Oslo", Sort.PLACE, spans);
    spans.clear();
    assertEquals(1, named.mentions().size());
    assertThrows(UnsupportedOperationException.class, () -> named.mentions().clear());
  }

  @Test
  void utterancesAndResolutionsKeepListsOfTheirOwn() {
    List<Span> spans = new ArrayList<>(List.of(new Span(0, 4)));
    Utterance said = new Utterance(spans, null, true);
    spans.clear();
    assertEquals(List.of(new Span(0, 4)), said.content());
    List<String> steps = new ArrayList<>(List.of("she"));
    Resolution found = new Resolution("Ana", Resolution.Link.PRONOUN, steps, null, null);
    steps.clear();
    assertEquals(List.of("she"), found.chain());
  }

  @Test
  void aResolutionNeedsAName() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> new Resolution(null, Resolution.Link.NAME, List.of(), null, null));
    assertEquals("name", e.getMessage());
  }
}
