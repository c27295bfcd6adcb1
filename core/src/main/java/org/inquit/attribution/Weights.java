package org.inquit.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A linear model over hashed features: in one table, in 255 steps of one unit. */
final class Weights {
  static final int BITS = 17;
  static final int SIZE = 1 << BITS;

  /** Weights that know nothing. */
  static final Weights NONE = of(new float[SIZE]);

  private final byte[] steps;
  private final float unit;

  private Weights(byte[] steps, float unit) {
    this.steps = steps;
    this.unit = unit;
  }

  /** Rounds trained weights, one for each slot, to steps of the largest. */
  static Weights of(float[] trained) {
    float most = 1e-6f;
    for (float weight : trained) {
      most = Math.max(most, Math.abs(weight));
    }
    float unit = most / 127;
    byte[] steps = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      steps[i] = (byte) Math.round(trained[i] / unit);
    }
    return new Weights(steps, unit);
  }

  float weight(int slot) {
    return steps[slot] * unit;
  }

  /** The weight in a slot as a number of steps. */
  int step(int slot) {
    return steps[slot];
  }

  /** What a sum of steps is worth. */
  float score(int sum) {
    return sum * unit;
  }

  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  static Weights read(DataInputStream in) throws IOException {
    float unit = in.readFloat();
    byte[] steps = new byte[SIZE];
    in.readFully(steps);
    return new Weights(steps, unit);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(unit);
    out.write(steps);
  }
}
