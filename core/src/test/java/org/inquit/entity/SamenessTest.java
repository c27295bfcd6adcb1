package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: the name of a figure, another name, and how surely both are one. */
class SamenessTest {
  @ParameterizedTest
  @CsvSource({
    "Maria Keller, Keller, 5",
    "Maria Keller, Maria, 2",
    "Maria Keller, M. Keller, 6",
    "Maria Keller, Anna Keller, 0",
    "Maria Keller, Paul Arden, 0",
    "Farouk al-Haddad, Faruk Haddad, 6",
    "Ann Marlo-Lee, Lee, 3",
    "Ann Marlo-Lee, Marlo, 3",
    "Keller, Maria Keller, 5",
  })
  void ofPeople(String known, String asked, double sure) {
    Figure figure = new Figure(Sort.PERSON);
    figure.add(FigureTest.named(known));
    assertEquals(sure, Sameness.of(figure, new Group(asked)), known + ", " + asked);
  }

  @ParameterizedTest
  @CsvSource({
    "Northern Harbour Authority, NHA, 6",
    "Northern Harbour Authority, N.H.A., 6",
    "NHA, Northern Harbour Authority, 6",
    "Northern Harbour Authority, Harbour Authority, 4",
    "Harbour Authority, Northern Harbour Authority, 4",
    "Northern Harbour Authority, Authority, 0",
    "Northern Harbour Authority, Harbour Auth, 0",
    "Northern Harbour Authority, Southern Harbour Authority, 0",
    "Hizbullah, Hezbollah, 5",
    "Zorv, Zarv, 0",
    "ZVN, ZVNA, 0",
  })
  void ofOrganizations(String known, String asked, double sure) {
    Figure figure = new Figure(Sort.ORGANIZATION);
    figure.add(FigureTest.named(known));
    assertEquals(sure, Sameness.of(figure, new Group(asked)), known + ", " + asked);
  }

  @Test
  void neverOfPlaces() {
    Figure oslo = new Figure(Sort.PLACE);
    oslo.add(FigureTest.named("Oslo"));
    assertTrue(Sameness.of(oslo, new Group("Oslo Harbour")) == 0);
  }
}
