package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          a;b      % a|b
          a;b;     % a|b
          a;;b     % a||b
          ;        % ''
          ;;       % |
          a        % a
          """)
  void lineFeedsEndLines(String text, String lines) throws IOException {
    assertEquals(
        Arrays.asList(lines.split("\\|", -1)), read(bytes(text.replace(';', '\n')), new Random(1)));
  }

  @Test
  void nothingHasNoLine() throws IOException {
    try (Lines lines = new Lines(new ByteArrayInputStream(new byte[0]))) {
      assertNull(lines.next());
      assertEquals(0, lines.number());
    }
  }

  @Test
  void linesAreCountedFromOne() throws IOException {
    try (Lines lines = new Lines(new ByteArrayInputStream(bytes("a\n\nb")))) {
      for (int i = 1; i <= 3; i++) {
        lines.next();
        assertEquals(i, lines.number());
      }
      assertNull(lines.next());
      assertEquals(3, lines.number());
    }
  }

  @Test
  void carriageReturnsStay() throws IOException {
    try (Lines lines = new Lines(new ByteArrayInputStream(bytes("a\r\nb")))) {
      assertArrayEquals(bytes("a\r"), lines.next());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 100_000})
  void linesAreCutToOneByteMoreThanARecord(int more) throws IOException {
    InputStream line = new ByteArrayInputStream(new byte[Limits.RECORD + more]);
    InputStream rest = new ByteArrayInputStream(bytes("\nnext"));
    try (Lines lines = new Lines(new SequenceInputStream(line, rest))) {
      assertEquals(Limits.RECORD + Math.min(more, 1), lines.next().length);
      assertArrayEquals(bytes("next"), lines.next());
      assertEquals(2, lines.number());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void joinedLinesAreTheInput(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("x".repeat(random.nextInt(200))).append('\n');
    }
    text.append("end");
    assertEquals(text.toString(), String.join("\n", read(bytes(text.toString()), random)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Reads from a stream that gives few bytes at a time. */
  private static List<String> read(byte[] bytes, Random random) throws IOException {
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1 + random.nextInt(5000)));
          }
        };
    List<String> found = new ArrayList<>();
    try (Lines lines = new Lines(slow)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        found.add(new String(line, UTF_8));
      }
    }
    return found;
  }
}
