package org.inquit.article;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the inputs that fuzzing begins with, those it found, and many bent from them. */
class AnyInputTest {
  private static final int BENT = 150;

  /** Pieces that a reader takes for the beginning or the end of something. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "{",
          "[",
          "}",
          "]",
          ",",
          "\n",
          "\r\n\r\n",
          "\t",
          "\\u",
          "<!--",
          "&#x",
          "<script>",
          "WARC/1.0",
          "PK\u0003\u0004",
          "\u001f\u008b\b",
          "\0",
          "\ufeff",
          "\udc00");

  @ParameterizedTest
  @MethodSource("inputs")
  void endsAsArticlesOrRejections(Path file) throws IOException {
    AnyInput.read(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void endsAsArticlesOrRejectionsWhenItIsBent(Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);
    Random random = new Random(input.length);
    for (int i = 0; i < BENT; i++) {
      byte[] bent = bent(input, random);
      try {
        AnyInput.read(bent);
      } catch (RuntimeException | StackOverflowError e) {
        fail("input " + HexFormat.of().formatHex(bent), e);
      }
    }
  }

  /** Some bytes overwritten, a part left out, a part doubled, a piece put in, or the end cut. */
  private static byte[] bent(byte[] input, Random random) {
    byte[] bent = input.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int from = 2 + random.nextInt(Math.max(1, bent.length - 2));
      int end = Math.min(bent.length, from + random.nextInt(20));
      from = Math.min(from, end);
      bent =
          switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bent, from), noise(end - from, random), bent, end);
            case 1 -> joined(Arrays.copyOf(bent, from), new byte[0], bent, end);
            case 2 ->
                joined(Arrays.copyOf(bent, end), Arrays.copyOfRange(bent, from, end), bent, end);
            case 3 -> joined(Arrays.copyOf(bent, from), piece(random), bent, from);
            default -> Arrays.copyOf(bent, Math.max(2, end));
          };
    }
    return bent;
  }

  private static byte[] noise(int length, Random random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] piece(Random random) {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return piece.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] head, byte[] middle, byte[] tail, int from) {
    byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length - from);
    System.arraycopy(middle, 0, all, head.length, middle.length);
    System.arraycopy(tail, from, all, head.length + middle.length, tail.length - from);
    return all;
  }

  static List<Path> inputs() throws Exception {
    URI folder =
        AnyInputTest.class
            .getResource("ReadersFuzzInputs/anyInputEndsAsArticlesOrRejections")
            .toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().toList();
    }
  }
}
