package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenersTest {
  private final Openers openers = new Openers();

  @Test
  void haveNothingAtFirst() {
    assertFalse(openers.has(0));
    assertFalse(openers.has(-1));
  }

  @Test
  void neverDenyWhatWasAdded() {
    Random random = new Random(37);
    long[] hashes = random.longs(5000).toArray();
    for (int n = 0; n < hashes.length; n++) {
      openers.add(hashes[n]);
      assertTrue(openers.has(hashes[n]) && openers.has(hashes[n / 2]), "hash " + n);
    }
    for (long hash : hashes) {
      assertTrue(openers.has(hash), "hash " + hash);
    }
  }

  @Test
  void denyMostOfWhatWasNot() {
    Random random = new Random(41);
    random.longs(5000).forEach(openers::add);
    long had = random.longs(10_000).filter(openers::has).count();
    assertTrue(had < 1500, "had " + had);
  }
}
