package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      byte[] item = ("item " + i).getBytes(StandardCharsets.UTF_8);
      fingerprint.add(item);
      sum = sum.add(new BigInteger(1, Fingerprint.digest(item))).mod(BigInteger.TWO.pow(256));
      String all = "%064x".formatted(sum);
      assertEquals(all.substring(0, 32), fingerprint.toString(), "after item " + i);
    }
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
  void isTheSameOnManyThreads() {
    Fingerprint shared = new Fingerprint();
    IntStream.range(0, 2000).parallel().forEach(i -> shared.add("n" + i));
    assertEquals(of(IntStream.range(0, 2000).mapToObj(i -> "n" + i).toList()), shared.toString());
  }

  @ParameterizedTest
  @CsvSource({"ab+c, a+bc", "ab, a+b", "a+b, b+a", "a, a+''", "a+b, a+b+c", "é, e"})
  void tellsItemsApartByTheirParts(String one, String other) {
    assertNotEquals(ofParts(one), ofParts(other));
    assertEquals(ofParts(one), ofParts(one));
  }

  @Test
  void countsEqualItemsEachTime() {
    assertNotEquals(of(List.of("a")), of(List.of("a", "a")));
    assertNotEquals(of(List.of()), of(List.of("a", "a")));
  }

  @Test
  void digestsLengthsBeforeParts() {
    // SHA-256 of four zero bytes: the length of one empty part
    assertEquals(
        "df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119",
        HexFormat.of().formatHex(Fingerprint.digest(new byte[0])));
  }

  private static String of(List<String> items) {
    Fingerprint fingerprint = new Fingerprint();
    items.forEach(item -> fingerprint.add(item));
    return fingerprint.toString();
  }

  private static String ofParts(String joined) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(joined.replace("''", "").split("\\+", -1));
    return fingerprint.toString();
  }
}
