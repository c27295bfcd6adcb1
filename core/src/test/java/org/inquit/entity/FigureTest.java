package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inquit.name.Gender;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  @Test
  void isCalledByItsFullestForm() {
    Figure person = new Figure(Sort.PERSON);
    add(person, "Keller");
    add(person, "Maria Keller");
    add(person, "Keller");
    assertEquals("Maria Keller", person.name());
    assertEquals(3, person.names.size());
    assertEquals(2, person.forms.size());
  }

  @Test
  void preferesAnOrganizationWithoutItsArticle() {
    Figure body = new Figure(Sort.ORGANIZATION);
    add(body, "Harbour Board");
    add(body, "the Harbour Board");
    assertEquals("Harbour Board", body.name());
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Keller, FEMALE",
    "Paul Arden, MALE",
    "Mrs. Keller, ",
    "Zorvan Keller, ",
    "Maria, ",
  })
  void learnsItsGenderFromAFullName(String form, Gender gender) {
    Figure person = new Figure(Sort.PERSON);
    add(person, form);
    assertEquals(gender, person.gender());
  }

  @ParameterizedTest
  @CsvSource({
    "Keru Airlines, keru airlines",
    "CityBank, city bank",
    "UNHCR, unhcr",
    "McAlpine Group, mc alpine group",
    "é, é",
  })
  void spellsOutTheWordsOfItsName(String form, String words) {
    Figure body = new Figure(Sort.ORGANIZATION);
    add(body, form);
    assertEquals(words, body.words());
    add(body, form + " of All");
    assertEquals(words + " of all", body.words());
  }

  @ParameterizedTest
  @CsvSource({"NHA, true", "N.H.A., true", "Northern Harbour, false"})
  void knowsAShortForm(String form, boolean acronym) {
    Figure body = new Figure(Sort.ORGANIZATION);
    add(body, form);
    assertEquals(acronym, body.isAcronym());
    add(body, "Northern Harbour Authority");
    assertFalse(body.isAcronym());
  }

  @Test
  void keepsWhatItLearntFirst() {
    Figure person = new Figure(Sort.PERSON);
    person.learn(null);
    assertNull(person.gender());
    person.learn(Gender.EITHER);
    person.learn(Gender.FEMALE);
    person.learn(Gender.MALE);
    assertEquals(Gender.FEMALE, person.gender());
  }

  @Test
  void bearsEachRoleOnce() {
    Figure person = new Figure(Sort.PERSON);
    person.bears(
        new Role(Office.of("mayor"), null, null, new Span(0, 5), null, false), Gender.FEMALE);
    person.bears(new Role(Office.of("mayor"), null, null, new Span(9, 14), null, false), null);
    person.bears(new Role(Office.of("judge"), null, null, new Span(9, 14), null, false), null);
    assertEquals(2, person.roles.size());
    assertEquals(Gender.FEMALE, person.gender());
  }

  @Test
  void isDescribedWithoutAName() {
    Figure nurse = Figure.described("a nurse", "person");
    assertEquals("a nurse", nurse.name());
    assertFalse(nurse.isNamed());
    assertFalse(nurse.isJoint());
    assertEquals(Sort.PERSON, nurse.sort);
    assertEquals(Sort.PERSON, Figure.described("nurses", "people").sort);
    assertEquals(Sort.ORGANIZATION, Figure.described("the board", "body").sort);
  }

  @Test
  void joinsTwoWhoSpeakAsOne() {
    Figure both = Figure.joint(Figure.described("A", "person"), Figure.described("B", "person"));
    assertEquals("A and B", both.name());
    assertEquals("people", both.what);
    assertTrue(both.isJoint());
  }

  private static void add(Figure figure, String form) {
    figure.add(named(form));
  }

  static Candidate named(String form) {
    Candidate name = new Candidate(0, 0, 1, false);
    name.printing = new Printing(form, 0, new Group(form));
    return name;
  }
}
