package org.inquit.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A linear model over hashed features, its weights in one table. */
final class Weights {
  static final int BITS = 17;
  private static final int SIZE = 1 << BITS;

  final float[] table = new float[SIZE];

  static int slot(int hash) {
    return hash >>> 32 - BITS;
  }

  float score(Features features) {
    float sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += table[slot(features.hash(i))];
    }
    return sum;
  }

  static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  static Weights read(DataInputStream in) throws IOException {
    Weights weights = new Weights();
    float unit = in.readFloat();
    byte[] bytes = in.readNBytes(SIZE);
    for (int i = 0; i < SIZE; i++) {
      weights.table[i] = bytes[i] * unit;
    }
    return weights;
  }

  /** Writes the weights in 255 steps. */
  void write(DataOutputStream out) throws IOException {
    float most = 1e-6f;
    for (float weight : table) {
      most = Math.max(most, Math.abs(weight));
    }
    float unit = most / 127;
    out.writeFloat(unit);
    for (float weight : table) {
      out.writeByte(Math.round(weight / unit));
    }
  }
}
