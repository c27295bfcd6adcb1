package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AUTO  | {"body":"B"}       | in-1: B
          TEXT  | {"body":"B"}       | in: {"body":"B"}
          JSONL | {"body":"B"}       | in-1: B
          JSON  | {"body":"B"}       | in-1: B
          HTML  | It <b>rained</b>.  | in: It rained.
          TEXT  | It <b>rained</b>.  | in: It <b>rained</b>.
          JSONL | It rained.         | -:1: broken JSON
          CSV   | It rained.         | -:1: no column holds the body; the columns are It rained.
          """)
  void statedFormatWinsOverTheContent(Format format, String text, String found) throws IOException {
    String first = read(format, text.getBytes(UTF_8), false).getFirst();
    assertTrue(first.startsWith(found), first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compressedDataAreReadFromPipesAndFiles(boolean again) throws IOException {
    byte[] packed = gzip(gzip("It rained.".getBytes(UTF_8)));
    assertEquals(List.of("in: It rained."), read(Format.AUTO, packed, again));
  }

  @Test
  void statedFormatIsThatInsideOfCompressedData() throws IOException {
    assertEquals(
        List.of("in: {\"body\":\"B\"}"),
        read(Format.TEXT, gzip("{\"body\":\"B\"}".getBytes(UTF_8)), true));
  }

  @Test
  void sourceIsClosedWhereItCannotBeSplit() {
    boolean[] closed = new boolean[1];
    InputStream broken =
        new ByteArrayInputStream(new byte[] {0x1F, (byte) 0x8B, 0, 0}) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Source source = new Source("-", "in", false, () -> broken);
    assertThrows(
        IOException.class, () -> new Splitting(Format.AUTO, FieldMap.STANDARD).open(source));
    assertTrue(closed[0]);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<String> read(Format format, byte[] bytes, boolean again) throws IOException {
    Source source = new Source("-", "in", again, () -> new ByteArrayInputStream(bytes));
    List<String> found = new ArrayList<>();
    try (Records records = new Splitting(format, FieldMap.STANDARD).open(source)) {
      for (RawRecord r = records.next(); r != null; r = records.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }
}
