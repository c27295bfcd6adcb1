package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @Test
  void handsResultsOnInTheOrderOfTheInput() {
    List<Integer> seen = new ArrayList<>();
    InOrder.run(ITEMS, 4, InOrderTest::slowForEvenNumbers, seen::add);
    assertEquals(ITEMS, seen);
  }

  @Test
  void endsWithWhatTheSinkThrows() {
    assertThrows(
        IOException.class,
        () ->
            InOrder.run(
                ITEMS,
                2,
                i -> i,
                i -> {
                  throw new IOException("disk full");
                }));
  }

  @Test
  void namesTheCauseWhereAStepFails() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> InOrder.run(ITEMS, 2, i -> 1 / i, i -> {}));
    assertEquals(ArithmeticException.class, e.getCause().getClass());
  }

  private static int slowForEvenNumbers(int i) {
    if (i % 2 == 0) {
      Thread.yield();
    }
    return i;
  }
}
