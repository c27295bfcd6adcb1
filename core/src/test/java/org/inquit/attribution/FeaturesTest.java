package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
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
  void holdMoreThanTheirFirstRoom() {
    Features features = new Features();
    for (int i = 0; i < 500; i++) {
      features.add(1, i);
    }
    assertEquals(500, features.size());
    assertEquals(500, Arrays.stream(features.copy()).distinct().count());
  }

  @Test
  void hashTheSameValuesAlike() {
    Features features = new Features();
    features.add(3, 1, 2);
    features.add(3, 2, 1);
    int[] first = features.copy();
    features.clear();
    assertEquals(0, features.size());
    features.add(3, 1, 2);
    features.add(3, 2, 1);
    assertArrayEquals(first, features.copy());
    assertTrue(first[0] != first[1]);
  }

  @Test
  void partTheirTemplates() {
    Features features = new Features();
    for (int t = 0; t < 20; t++) {
      features.add(t, 1);
      features.add(t, 1, 1);
      features.add(t, 1, 1, 1);
      features.add(t, 1, 1, 1, 1);
    }
    assertEquals(80, Arrays.stream(features.copy()).distinct().count());
  }

  /** Other hashes need other weights: train them anew when this changes. */
  @Test
  void areTheOnesThatTheWeightsWereTrainedOn() {
    Features features = new Features();
    features.add(1, 2);
    features.add(1, 2, 3);
    features.add(1, 2, 3, 4);
    features.add(1, 2, 3, 4, 5);
    features.add(60, -1);
    int[] trained = {-639747278, -1804844109, -668720219, 2080804495, 104468151};
    assertArrayEquals(trained, features.copy());
  }
}
