package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalienceTest {
  private final Salience salience = new Salience();
  private Figure keller;
  private Figure arden;

  @BeforeEach
  void meetTwo() {
    keller = new Figure(Sort.PERSON);
    arden = new Figure(Sort.PERSON);
  }

  @Test
  void fadesWithEachSentence() {
    salience.touch(keller, 2, 1);
    assertEquals(1, salience.at(keller, 2), 1e-9);
    assertTrue(salience.at(keller, 3) < salience.at(keller, 2));
    assertTrue(salience.at(keller, 9) > 0);
  }

  @Test
  void growsWithEachMentionUpToABound() {
    for (int i = 0; i < 20; i++) {
      salience.touch(keller, 1, 1);
    }
    assertEquals(3, salience.at(keller, 1), 1e-9);
  }

  @Test
  void keepsTheLastOneFirstAndEachOnce() {
    salience.touch(keller, 1, 1);
    salience.touch(arden, 1, 1);
    assertEquals(List.of(arden, keller), salience.active());
    salience.touch(keller, 2, 1);
    assertEquals(List.of(keller, arden), salience.active());
  }

  @Test
  void forgetsWhoWasNotNamedForLong() {
    salience.touch(keller, 0, 1);
    for (int i = 1; i < 200; i++) {
      salience.touch(new Figure(Sort.PERSON), i, 1);
    }
    assertTrue(!salience.active().contains(keller));
  }
}
