package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private final float[] trained = new float[Weights.SIZE];

  @Test
  void thatKnowNothingAreZero() {
    for (int i = 0; i < Weights.SIZE; i++) {
      assertEquals(0, Weights.NONE.step(i), "at " + i);
    }
    assertEquals(0, Weights.NONE.score(Weights.NONE.step(7)));
  }

  @Test
  void scoreIsTheSumOfTheSteps() {
    trained[1] = 127;
    trained[2] = -27;
    Weights weights = Weights.of(trained);
    assertEquals(100, weights.score(weights.step(1) + weights.step(2)), 1e-3);
    assertEquals(0, weights.score(0));
  }

  @Test
  void aScoreCanBeSummedInParts() {
    Random random = new Random(43);
    for (int i = 0; i < trained.length; i++) {
      trained[i] = random.nextFloat() - 0.5f;
    }
    Weights weights = Weights.of(trained);
    for (int round = 0; round < 100; round++) {
      int first = weights.step(random.nextInt(Weights.SIZE));
      int second = weights.step(random.nextInt(Weights.SIZE));
      assertEquals(
          weights.score(first) + weights.score(second), weights.score(first + second), 1e-4);
    }
  }

  @Test
  void probabilityRisesWithTheScore() {
    assertEquals(0.5, Weights.probability(0));
    assertEquals(1, Weights.probability(3) + Weights.probability(-3), 1e-12);
    assertTrue(Weights.probability(-1000) >= 0 && Weights.probability(1000) <= 1);
    for (int score = -20; score < 20; score++) {
      assertTrue(Weights.probability(score) < Weights.probability(score + 1), "at " + score);
    }
  }

  @Test
  void areWrittenInStepsOfTheLargest() throws IOException {
    trained[7] = 2;
    trained[8] = -1;
    trained[9] = 2f / 1000;
    Weights read = again();
    assertEquals(2, read.weight(7), 1e-6);
    assertEquals(-1, read.weight(8), 1.0 / 127);
    assertEquals(0, read.weight(9));
  }

  @Test
  void areNothingAgainWhenNothingIsWritten() throws IOException {
    Weights read = again();
    for (int i = 0; i < Weights.SIZE; i++) {
      assertEquals(0, read.step(i), "at " + i);
    }
  }

  @Test
  void areOfNoUseWhenCutShort() throws IOException {
    byte[] all = written();
    for (int length : new int[] {0, 3, 4, all.length - 1}) {
      DataInputStream cut = new DataInputStream(new ByteArrayInputStream(all, 0, length));
      assertThrows(EOFException.class, () -> Weights.read(cut), length + " bytes");
    }
  }

  private Weights again() throws IOException {
    return Weights.read(new DataInputStream(new ByteArrayInputStream(written())));
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights.of(trained).write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
