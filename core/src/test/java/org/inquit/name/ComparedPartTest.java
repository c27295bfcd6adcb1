package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedPartTest {
  /** The first two agree more surely than the first and the third. */
  @ParameterizedTest
  @CsvSource({
    "kranz, kranz, krantz",
    "yusuf, yousuf, yasif",
    "hadi, haadi, hadid",
    "robert, bob, bobak",
    "volkov, wolkow, valkov",
    "anna, a, b",
  })
  void surerFormsAreMoreAlike(String part, String near, String far) {
    double nearer = likeness(part, near);
    double farther = likeness(part, far);
    assertTrue(nearer > farther, nearer + " > " + farther);
  }

  @ParameterizedTest
  @CsvSource({"kranz, kranz, 1", "kranz, holm, 0", "k, holm, 0", "hadi, salim, 0"})
  void theSameIsOneAndAnotherWordNothing(String a, String b, double likeness) {
    assertEquals(likeness, likeness(a, b));
  }

  @Test
  void isAsAlikeBothWays() {
    List<String> words = List.of("kranz", "krans", "k", "bob", "robert", "hussein", "husayn", "h");
    for (String a : words) {
      for (String b : words) {
        assertEquals(likeness(a, b), likeness(b, a), 1e-9, a + " " + b);
        assertTrue(likeness(a, b) >= 0 && likeness(a, b) <= 1, a + " " + b);
      }
    }
  }

  @Test
  void twoAsOneWeighAsMuchAsBoth() {
    ComparedPart first = ComparedPart.of("har", false);
    ComparedPart second = ComparedPart.of("mohan", true);
    ComparedPart both = first.joined(second);
    assertEquals("harmohan", both.plain());
    assertEquals(first.weight() + second.weight(), both.weight(), 1e-9);
    assertEquals(1, both.likeness(ComparedPart.of("harmohan", true)));
  }

  private static double likeness(String a, String b) {
    return ComparedPart.of(a, false).likeness(ComparedPart.of(b, false));
  }
}
