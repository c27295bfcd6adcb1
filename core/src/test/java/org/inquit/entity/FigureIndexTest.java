package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureIndexTest {
  private final FigureIndex index = new FigureIndex();

  @ParameterizedTest
  @CsvSource({
    "Maria Keller, Keller, true",
    "Maria Keller, Maria, true",
    "Haidar Sabti, Haydar al-Sabti, true",
    "Ann Park-Lee, Lee, true",
    "Maria Keller, Paul Arden, false",
  })
  void findsFiguresThatShareAWord(String known, String asked, boolean near) {
    Figure figure = new Figure(Sort.PERSON);
    index.add(figure, new Group(known));
    assertEquals(near, index.near(new Group(asked)).contains(figure));
  }

  @Test
  void findsAnOrganizationByItsFirstLetter() {
    Figure figure = new Figure(Sort.ORGANIZATION);
    index.add(figure, organization("Zinc Vendor Network"));
    assertTrue(index.near(organization("ZVN")).contains(figure));
    assertTrue(index.near(organization("NVZ")).isEmpty());
  }

  @Test
  void keepsEachFigureOnceAndTheLatest() {
    Figure first = new Figure(Sort.PERSON);
    index.add(first, new Group("Keller"));
    index.add(first, new Group("Keller"));
    assertEquals(List.of(first), List.copyOf(index.near(new Group("Keller"))));
    for (int i = 0; i < 64; i++) {
      index.add(new Figure(Sort.PERSON), new Group("Keller"));
    }
    assertTrue(!index.near(new Group("Keller")).contains(first));
    assertEquals(64, index.near(new Group("Keller")).size());
  }

  private static Group organization(String text) {
    Group group = new Group(text);
    group.add(Sort.ORGANIZATION, 5);
    Candidate name = new Candidate(0, 0, 1, false);
    group.add(name);
    return group;
  }
}
