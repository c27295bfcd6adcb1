package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.inquit.article.Digest;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void beginsAtZero() {
    assertEquals("0".repeat(32), new Fingerprint().toString());
  }

  @Test
  void isTheSumOfTheItemsDigests() {
    Fingerprint fingerprint = new Fingerprint();
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < 300; i++) {
      byte[] digest = Digest.of("item " + i);
      fingerprint.add(digest, 0);
      BigInteger number = new BigInteger(1, Arrays.copyOf(digest, 16));
      sum = sum.add(number).mod(BigInteger.TWO.pow(128));
      assertEquals("%032x".formatted(sum), fingerprint.toString(), "after item " + i);
    }
  }

  @Test
  void readsTheDigestWhereItStands() {
    byte[] digest = Digest.of("pier");
    byte[] among = new byte[40];
    System.arraycopy(digest, 0, among, 7, 16);
    Fingerprint one = new Fingerprint();
    one.add(digest, 0);
    Fingerprint other = new Fingerprint();
    other.add(among, 7);
    assertEquals(one.toString(), other.toString());
  }

  @Test
  void isTheSameInAnyOrder() {
    List<String> items = new ArrayList<>(IntStream.range(0, 50).mapToObj(i -> "n" + i).toList());
    String once = of(items);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(items, new Random(seed));
      assertEquals(once, of(items));
    }
  }

  @Test
  void countsEqualItemsEachTime() {
    assertNotEquals(of(List.of("a")), of(List.of("a", "a")));
    assertNotEquals(of(List.of()), of(List.of("a", "a")));
  }

  private static String of(List<String> items) {
    Fingerprint fingerprint = new Fingerprint();
    items.forEach(item -> fingerprint.add(Digest.of(item), 0));
    return fingerprint.toString();
  }
}
