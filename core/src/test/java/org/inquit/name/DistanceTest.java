package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0", "berg, berg, 0", "berg, burg, .5", "berg, bergs, 1", "berg, brg, .5",
    "berg, kerg, 1", "berg, begr, 1", "berg, '', 3.5", "anna, hanna, 1", "aeiou, '', 2.5",
    "holm, berg, 3.5",
  })
  void vowelsCountHalfAndSwapsOnce(String a, String b, double distance) {
    assertEquals(distance, between(a, b), 1e-9);
  }

  @Test
  void isAsFarBackAndNeverFartherThanRewriting() {
    Random random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      String a = word(random);
      String b = word(random);
      double distance = between(a, b);
      assertEquals(distance, between(b, a), 1e-9, a + " " + b);
      assertTrue(distance <= between(a, "") + between("", b), a + " " + b);
      assertEquals(distance == 0, a.equals(b), a + " " + b);
    }
  }

  @Test
  void whatIsFartherThanAskedIsTooFarByAnyLimit() {
    Random random = new Random(6);
    for (int round = 0; round < 5000; round++) {
      String a = word(random);
      String b = word(random);
      double distance = between(a, b);
      for (double most = 0; most <= 3; most += .5) {
        double bounded = Distance.between(a, b, most);
        boolean told = distance <= most ? bounded == distance : bounded > most;
        assertTrue(told, a + " " + b + " within " + most + ": " + bounded + " of " + distance);
      }
    }
  }

  private static double between(String a, String b) {
    return Distance.between(a, b, Double.MAX_VALUE);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append("aebkl".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
