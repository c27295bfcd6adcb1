package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
  private final Recorded features = new Recorded();

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 4", "5, 5", "8, 5", "9, 6", "16, 6", "17, 7", "32, 7", "33, 8"})
  void bucketsDouble(int n, int bucket) {
    assertEquals(bucket, Features.bucket(n));
  }

  @Test
  void bucketsNeverFall() {
    for (int n = 1; n < 5000; n++) {
      assertTrue(Features.bucket(n) >= Features.bucket(n - 1), "at " + n);
    }
  }

  @Test
  void sumUpTheWeightsOfTheirSlots() {
    float[] trained = new float[Weights.SIZE];
    Random random = new Random(43);
    for (int i = 0; i < trained.length; i++) {
      trained[i] = random.nextFloat() - 0.5f;
    }
    Weights weights = Weights.of(trained);
    features.by(weights);
    for (int t = 1; t < 100; t++) {
      features.add(t, random.nextInt(400), random.nextInt(400));
    }
    int sum = Arrays.stream(features.slots()).map(weights::step).sum();
    assertEquals(99, features.slots().length);
    assertEquals(sum, features.sum());
    assertEquals(weights.score(sum), features.score());
  }

  @Test
  void beginAnewWithEachCandidate() {
    float[] trained = new float[Weights.SIZE];
    Arrays.fill(trained, 1);
    Weights weights = Weights.of(trained);
    features.by(weights).add(1, 2);
    assertEquals(1, features.score(), 1e-6);
    assertEquals(0, features.by(weights).score());
    features.add(1, 2);
    features.add(2, 2);
    assertEquals(2, features.score(), 1e-6);
  }

  @Test
  void knowNothingBeforeTheyAreWeighed() {
    Features fresh = new Features();
    fresh.add(1, 2);
    assertEquals(0, fresh.score());
  }

  @Test
  void putTheSameValuesIntoTheSameSlots() {
    features.add(3, 1, 2);
    features.add(3, 2, 1);
    int[] first = features.slots();
    features.clear();
    assertEquals(0, features.slots().length);
    features.add(3, 1, 2);
    features.add(3, 2, 1);
    assertArrayEquals(first, features.slots());
    assertTrue(first[0] != first[1]);
  }

  @Test
  void partTheirTemplates() {
    for (int t = 0; t < 20; t++) {
      features.add(t, 1);
      features.add(t, 1, 1);
      features.add(t, 1, 1, 1);
      features.add(t, 1, 1, 1, 1);
    }
    assertEquals(80, Arrays.stream(features.slots()).distinct().count());
  }

  @Test
  void spreadSmallValuesOverTheTable() {
    int[] eighths = new int[8];
    for (int a = 0; a < 64; a++) {
      for (int b = 0; b < 64; b++) {
        features.clear();
        features.add(9, a, b);
        eighths[features.slots()[0] * 8 / Weights.SIZE]++;
      }
    }
    for (int count : eighths) {
      assertEquals(512, count, 100, Arrays.toString(eighths));
    }
  }

  /** Other slots need other weights: train them anew when this changes. */
  @Test
  void areTheOnesThatTheWeightsWereTrainedOn() {
    features.add(1, 2);
    features.add(1, 2, 3);
    features.add(1, 2, 3, 4);
    features.add(1, 2, 3, 4, 5);
    features.add(60, -1);
    int[] trained = {6741, 29521, 50994, 112922, 113421};
    assertArrayEquals(trained, features.slots());
  }
}
