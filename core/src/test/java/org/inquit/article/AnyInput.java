package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads whatever there is, and checks that it ends as articles or rejections. */
final class AnyInput {
  private AnyInput() {}

  /**
   * Reads an input whose first byte chooses the format ({@code 0} to {@code 7} in the order of
   * {@link Format}) and whose second chooses the wrapping: plain, gzip, ZIP, once more for a pipe.
   */
  static void read(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    Format format = Format.values()[(input[0] & 0xFF) % Format.values().length];
    int wrapping = (input[1] & 0xFF) % 6;
    byte[] bytes = wrapped(input, wrapping % 3);
    Source source = new Source("in", "in", wrapping < 3, () -> new ByteArrayInputStream(bytes));
    long records = 0;
    try (Records split = new Splitting(format, FieldMap.STANDARD).open(source)) {
      for (RawRecord record = split.next(); record != null; record = split.next()) {
        check(record.read());
        records++;
      }
    } catch (IOException e) {
      assertFalse(Failure.of("in", e).rejection().reason().isBlank());
    }
    assertTrue(records <= bytes.length + 1L, "records from nothing");
  }

  private static void check(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read(Article article) -> {
        assertFalse(article.body().isBlank());
        assertFalse(article.id().isEmpty());
      }
      case Outcome.Rejected(Rejection rejection) -> assertFalse(rejection.reason().isBlank());
    }
  }

  private static byte[] wrapped(byte[] input, int wrapping) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = wrapping(packed, wrapping)) {
      out.write(input, 2, input.length - 2);
    }
    return packed.toByteArray();
  }

  private static OutputStream wrapping(OutputStream out, int wrapping) throws IOException {
    return switch (wrapping) {
      case 1 -> new GZIPOutputStream(out);
      case 2 -> {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("member"));
        yield zip;
      }
      default -> out;
    };
  }
}
