package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.inquit.name.Gender;
import org.inquit.text.Span;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {
  private static final Tokens TOKENS = Tokens.of("the two mayors left");

  private final Salience salience = new Salience();
  private final Antecedents antecedents = new Antecedents(TOKENS, salience);
  private Figure keller;
  private Figure arden;
  private Figure board;

  @BeforeEach
  void meetThree() {
    keller = met(Sort.PERSON, "Maria Keller", "mayor", 1);
    arden = met(Sort.PERSON, "Paul Arden", "mayor", 0.6);
    board = met(Sort.ORGANIZATION, "Harbour Board", null, 0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "person, FEMALE, Maria Keller",
    "person, MALE, Paul Arden",
    "body, , Harbour Board",
    "people, , Harbour Board",
  })
  void takesTheMostPresentThatAgrees(String what, Gender gender, String name) {
    Mention pronoun = mention(Mention.Kind.PRONOUN, what, gender);
    assertEquals(name, antecedents.present(pronoun, 1, null).name());
  }

  @Test
  void prefersWhoSpokeLastWhereAPronounSpeaks() {
    Figure sousa = met(Sort.PERSON, "Ana Sousa", null, 0.8);
    Mention she = mention(Mention.Kind.PRONOUN, "person", Gender.FEMALE);
    assertSame(keller, antecedents.present(she, 1, sousa));
    she.speaks = true;
    assertSame(sousa, antecedents.present(she, 1, sousa));
  }

  @Test
  void forgetsWhoIsFaint() {
    Mention he = mention(Mention.Kind.PRONOUN, "person", Gender.MALE);
    assertSame(arden, antecedents.present(he, 3, null));
    assertNull(antecedents.present(he, 30, null));
  }

  @ParameterizedTest
  @CsvSource({"mayor, Maria Keller", "board, Harbour Board", "nurse, ", "lawmaker, "})
  void takesWhomADescriptionFits(String phrase, String name) {
    Mention said = described(phrase, phrase.equals("board") ? "body" : "person", null);
    Figure found = antecedents.best(said, 1);
    assertEquals(name, found == null ? null : found.name());
  }

  @Test
  void takesNobodyOfAnotherGender() {
    assertSame(arden, antecedents.best(described("mayor", "person", Gender.MALE), 1));
  }

  @Test
  void takesTwoWhereTwoAreMeant() {
    Mention two = new Mention(Mention.Kind.DESCRIPTION, 0, 2, 3);
    two.what = "people";
    two.role = role("mayors");
    assertEquals("Maria Keller and Paul Arden", antecedents.pair(two, 1).name());
    Mention some = new Mention(Mention.Kind.DESCRIPTION, 2, 2, 3);
    some.what = "people";
    some.role = role("mayors");
    assertNull(antecedents.pair(some, 1));
  }

  @Test
  void takesTwoWhoWereNamedTogetherFirst() {
    Figure haas = met(Sort.PERSON, "Peter Haas", null, 0.1);
    salience.touch(Figure.joint(haas, arden), 1, 0.1);
    Mention two = new Mention(Mention.Kind.DESCRIPTION, 0, 2, 3);
    two.what = "people";
    two.role = role("mayors");
    assertEquals("Peter Haas and Paul Arden", antecedents.pair(two, 1).name());
    assertEquals("Maria Keller and Paul Arden", antecedents.pair(two, 30).name());
    two.role = role("nurses");
    assertNull(antecedents.pair(two, 1));
  }

  private Figure met(Sort sort, String name, String office, double weight) {
    Figure figure = new Figure(sort);
    figure.add(FigureTest.named(name));
    if (office != null) {
      figure.bears(role(office), null);
    }
    salience.touch(figure, 1, weight);
    return figure;
  }

  private static Mention described(String phrase, String what, Gender gender) {
    Mention mention = mention(Mention.Kind.DESCRIPTION, what, gender);
    mention.role = role(phrase);
    return mention;
  }

  private static Mention mention(Mention.Kind kind, String what, Gender gender) {
    Mention mention = new Mention(kind, 0, 0, 1);
    mention.what = what;
    mention.gender = gender;
    return mention;
  }

  private static Role role(String phrase) {
    return new Role(Office.of(phrase), null, null, new Span(0, 1), null, false);
  }
}
