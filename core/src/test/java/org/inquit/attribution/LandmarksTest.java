package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LandmarksTest {
  @Test
  void noneIsFoundWhereNoneWasSet() {
    Landmarks landmarks = new Landmarks(500);
    assertEquals(500, landmarks.next(0, 500));
    assertEquals(7, landmarks.next(3, 7));
    assertEquals(0, landmarks.upToTwo(0, 500));
    assertFalse(landmarks.has(499));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(0, new Landmarks(0).next(0, 0));
  }

  @Test
  void aRangeThatIsEmptyOrTurnedAroundHasNone() {
    Landmarks landmarks = new Landmarks(10);
    landmarks.set(5);
    assertEquals(5, landmarks.next(5, 5));
    assertEquals(3, landmarks.next(5, 3));
    assertEquals(0, landmarks.upToTwo(5, 3));
  }

  @Test
  void findTheNextAsASearchOneByOneDoes() {
    Random random = new Random(47);
    for (int round = 0; round < 300; round++) {
      int size = 1 + random.nextInt(400);
      Landmarks landmarks = new Landmarks(size);
      BitSet expected = new BitSet();
      for (int n = random.nextInt(6); n > 0; n--) {
        int token = random.nextInt(size);
        landmarks.set(token);
        expected.set(token);
      }
      for (int from = 0; from < size; from++) {
        int to = from + random.nextInt(size - from + 1);
        int next = expected.nextSetBit(from);
        String where = expected + " " + from + " " + to;
        assertEquals(next < 0 || next > to ? to : next, landmarks.next(from, to), where);
        int count = expected.get(from, to).cardinality();
        assertEquals(Math.min(2, count), landmarks.upToTwo(from, to), where);
        assertTrue(landmarks.has(from) == expected.get(from), where);
      }
    }
  }
}
