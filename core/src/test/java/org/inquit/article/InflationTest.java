package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflationTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 65_536, 300_000})
  void whatWasPackedComesBack(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    try (InputStream in = inflated(gzip(bytes))) {
      assertArrayEquals(bytes, in.readAllBytes());
    }
  }

  @Test
  void bytesComeOneByOneToo() throws IOException {
    try (InputStream in = inflated(gzip(new byte[] {(byte) 0xFF, 7}))) {
      assertEquals(0xFF, in.read());
      assertEquals(7, in.read());
      assertEquals(-1, in.read());
    }
  }

  @Test
  void membersBehindEachOtherAreOneText() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("It ".getBytes(UTF_8)));
    both.write(gzip("rained.".getBytes(UTF_8)));
    try (InputStream in = inflated(both.toByteArray())) {
      assertEquals("It rained.", new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void cutDataEndTooEarly() throws IOException {
    byte[] packed = gzip("It rained.".repeat(100).getBytes(UTF_8));
    try (InputStream in = inflated(Arrays.copyOf(packed, packed.length - 9))) {
      assertThrows(EOFException.class, in::readAllBytes);
    }
  }

  @Test
  void whatIsNoGzipIsRefused() {
    assertThrows(ZipException.class, () -> inflated("It rained all day.".getBytes(UTF_8)));
  }

  @Test
  void dataThatInflateAsNoTextDoesAreStopped() throws IOException {
    byte[] packed = gzip(new byte[80 << 20]);
    try (InputStream in = inflated(packed)) {
      TooLong refused =
          assertThrows(TooLong.class, () -> in.transferTo(OutputStream.nullOutputStream()));
      assertEquals("it inflates to more than 250 times its size", refused.getMessage());
    }
  }

  private static InputStream inflated(byte[] packed) throws IOException {
    return Inflation.of(new ByteArrayInputStream(packed));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
