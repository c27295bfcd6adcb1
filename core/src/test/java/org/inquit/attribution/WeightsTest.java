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
import org.junit.jupiter.api.Test;

class WeightsTest {
  private final Weights weights = new Weights();
  private final Features features = new Features();

  @Test
  void knowNothingAtFirst() {
    features.add(1, 2);
    assertEquals(0, weights.score(features));
  }

  @Test
  void scoreIsTheSumOverTheFeatures() {
    features.add(1, 2);
    features.add(2, 2);
    weights.table[Weights.slot(features.hash(0))] = 1.5f;
    weights.table[Weights.slot(features.hash(1))] = -0.25f;
    assertEquals(1.25f, weights.score(features));
    assertEquals(0, weights.score(features.clear()));
  }

  @Test
  void slotsFitTheTable() {
    assertEquals(0, Weights.slot(0));
    assertEquals((1 << Weights.BITS) - 1, Weights.slot(-1));
    assertEquals(1 << Weights.BITS - 1, Weights.slot(Integer.MIN_VALUE));
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
    weights.table[7] = 2;
    weights.table[8] = -1;
    weights.table[9] = 2f / 1000;
    Weights read = again();
    assertEquals(2, read.table[7], 1e-6);
    assertEquals(-1, read.table[8], 1.0 / 127);
    assertEquals(0, read.table[9]);
  }

  @Test
  void areNothingAgainWhenNothingIsWritten() throws IOException {
    features.add(1, 2);
    assertEquals(0, again().score(features));
  }

  @Test
  void areOfNoUseWhenCutShort() throws IOException {
    byte[] all = written();
    DataInputStream half = new DataInputStream(new ByteArrayInputStream(all, 0, 3));
    assertThrows(EOFException.class, () -> Weights.read(half));
  }

  private Weights again() throws IOException {
    return Weights.read(new DataInputStream(new ByteArrayInputStream(written())));
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
