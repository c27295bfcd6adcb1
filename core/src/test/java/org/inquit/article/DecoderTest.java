package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "“Türkiye’s café is open – again,” she said.";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void quotesSurviveWithoutAMark(String charset) {
    String text = charset.equals("windows-1252") ? TEXT.replace("ü", "u") : TEXT;
    assertEquals(text, Decoder.decode(text.getBytes(Charset.forName(charset)), null));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void markDecidesAndGoes(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertEquals(TEXT, Decoder.decode(bytes, Charset.forName("windows-1252")));
  }

  @Test
  void declaredCharsetWinsOverDetection() {
    byte[] bytes = "Привет".getBytes(Charset.forName("windows-1251"));
    assertEquals("Привет", Decoder.decode(bytes, Charset.forName("windows-1251")));
  }

  @Test
  void declaredLatin1IsReadAsWindows1252() {
    byte[] bytes = {(byte) 0x93, 'Q', (byte) 0x94};
    assertEquals("“Q”", Decoder.decode(bytes, Charset.forName("ISO-8859-1")));
  }

  @Test
  void wrongDeclarationFallsBack() {
    byte[] bytes = {(byte) 0x93, 'Q', (byte) 0x94};
    assertEquals("“Q”", Decoder.decode(bytes, UTF_8));
  }

  @Test
  void oneBadByteDoesNotSpoilUtf8() {
    byte[] bytes = (TEXT + " X").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertEquals(TEXT + " \uFFFD", Decoder.decode(bytes, null));
  }

  @ParameterizedTest
  @CsvSource({"'plain text\n\tindented'", "'Ünïcödé'"})
  void textIsNoBinary(String text) {
    assertFalse(Decoder.binary(text));
  }

  @Test
  void zerosAndControlsAreBinary() {
    assertTrue(Decoder.binary("a\0b"));
    assertTrue(Decoder.binary("\u0001\u0002\u0003\u0004abc"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readerFindsTheCharsetOfAStream(String charset) throws IOException {
    String text = TEXT.replace("ü", "u").repeat(1000);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertEquals(text, read(bytes));
  }

  @Test
  void readerSkipsTheMark() throws IOException {
    assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(UTF_8)));
    assertEquals("", read("\uFEFF".getBytes(UTF_8)));
    assertEquals("", read(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyBytesDecode(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      String text = Decoder.decode(bytes, null);
      assertTrue(text.length() <= bytes.length, () -> "seed " + seed + ": " + text);
    }
  }

  private static String read(byte[] bytes) throws IOException {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 16);
    try (Reader reader = Decoder.reader(in)) {
      return new BufferedReader(reader).lines().collect(Collectors.joining("\n"));
    }
  }
}
