package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {
  @TempDir Path dir;

  @Test
  void filesCountByTheirSizes() throws IOException {
    Source small = file("a.txt", 100);
    Source large = file("b.txt", 300);
    Meter meter = new Meter(List.of(small, large));
    assertEquals(0, meter.share());
    meter.turnTo(small);
    assertEquals(0, meter.share());
    try (InputStream in = meter.turnTo(large).open()) {
      assertEquals(0.25, meter.share());
      in.readNBytes(150);
      assertEquals(0.625, meter.share());
      in.read();
      in.readAllBytes();
      in.read();
      assertEquals(1, meter.share());
    }
  }

  @Test
  void readingAFileTwiceIsNoMoreThanReadingIt() throws IOException {
    Meter meter = new Meter(List.of(file("a.txt", 10), file("b.txt", 10)));
    Source metered = meter.turnTo(file("a.txt", 10));
    for (int i = 0; i < 3; i++) {
      try (InputStream in = metered.open()) {
        in.readAllBytes();
      }
    }
    assertEquals(0.5, meter.share());
  }

  @Test
  void standardInputAndMissingFilesHaveNoSize() {
    Source stdin = new Source("-", "stdin", false, () -> new ByteArrayInputStream(new byte[9]));
    Source gone = new Source(dir + "/gone", "gone", true, InputStream::nullInputStream);
    assertTrue(Double.isNaN(new Meter(List.of(stdin, gone)).share()));
  }

  @Test
  void inputsTellHowFarTheyAre() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"").append(i * 7919L).append("\",\"body\":\"It rained.\"}\n");
    }
    Files.writeString(dir.resolve("a.jsonl"), lines);
    try (var out = new GZIPOutputStream(Files.newOutputStream(dir.resolve("b.jsonl.gz")))) {
      out.write(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    List<Double> shares = new ArrayList<>();
    try (Inputs inputs =
        Inputs.open(List.of(dir.toString()), Format.AUTO, InputStream.nullInputStream())) {
      for (RawRecord record : inputs) {
        assertTrue(record.origin().startsWith(dir.toString()));
        shares.add(inputs.share());
      }
    }
    assertEquals(40_000, shares.size());
    assertEquals(shares.stream().sorted().toList(), shares);
    assertTrue(shares.getFirst() < 0.2, shares.getFirst()::toString);
    assertEquals(1, shares.getLast());
    assertTrue(shares.stream().distinct().count() > 10, "moves within a file");
  }

  private Source file(String name, int size) throws IOException {
    Path path = Files.write(dir.resolve(name), new byte[size]);
    return new Source(path.toString(), name, true, () -> Files.newInputStream(path));
  }
}
