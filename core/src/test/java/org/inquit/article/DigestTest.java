package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {
  @Test
  void digestsLengthsBeforeParts() {
    // SHA-256 of four zero bytes: the length of one empty part
    assertEquals(
        "df3f619804a92fdb4057192dc43dd748ea778adc52bc498ce80524c014b81119",
        HexFormat.of().formatHex(Digest.of(new byte[0])));
  }

  @ParameterizedTest
  @CsvSource({"ab+c, a+bc", "ab, a+b", "a+b, b+a", "a, a+", "a+b, a+b+c", "é, e", "a+, a"})
  void tellsItemsApartByTheirParts(String one, String other) {
    assertFalse(Arrays.equals(ofParts(one), ofParts(other)));
    assertArrayEquals(ofParts(one), ofParts(one));
  }

  @Test
  void tellsNothingFromTheEmptyText() {
    assertFalse(Arrays.equals(Digest.of("a", null), Digest.of("a", "")));
    assertArrayEquals(Digest.of("a", null), Digest.of("a", null));
  }

  @Test
  void digestsTextsAsTheirBytes() {
    byte[] bytes = "Ærø".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(Digest.of(bytes), Digest.of("Ærø"));
  }

  private static byte[] ofParts(String joined) {
    return Digest.of(joined.split("\\+", -1));
  }
}
