package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the weights are shown of a candidate, so that tests can tell what parts two of them. */
final class Seen {
  private Seen() {}

  static Set<Integer> of(Consumer<Features> describe) {
    Recorded features = new Recorded();
    describe.accept(features);
    return Arrays.stream(features.slots()).boxed().collect(Collectors.toSet());
  }

  /** Whether two texts show their candidates alike or not, as {@code alike} says. */
  static void compare(String one, String other, boolean alike, Function<String, Set<Integer>> of) {
    String both = one + " / " + other;
    if (alike) {
      assertEquals(of.apply(one), of.apply(other), both);
    } else {
      assertNotEquals(of.apply(one), of.apply(other), both);
    }
  }
}
