package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationsTest {
  @TempDir Path folder;
  private Generations generations;

  @BeforeEach
  void open() {
    generations = new Generations(folder);
  }

  @Test
  void countsUpFromOne() throws IOException {
    assertEquals(folder.resolve("g000001"), generations.create());
    assertEquals(folder.resolve("g000002"), generations.create());
    assertTrue(Files.isDirectory(folder.resolve("g000002")));
    assertEquals(List.of("g000001", "g000002"), generations.names());
  }

  @Test
  void countsOnFromTheNewest() throws IOException {
    make("g000003", "g000041");
    assertEquals("g000042", generations.create().getFileName().toString());
  }

  @Test
  void countsPastSixDigits() throws IOException {
    make("g999999", "g000002");
    assertEquals("g1000000", generations.create().getFileName().toString());
    assertEquals("g1000001", generations.create().getFileName().toString());
    assertEquals(List.of("g000002", "g999999", "g1000000", "g1000001"), generations.names());
  }

  @Test
  void passesOverWhatIsNoGeneration() throws IOException {
    make("g1", "g00000a", "x000001", "g000001x", "old", "g000002");
    assertEquals(List.of("g000002"), generations.names());
  }

  @Test
  void publishesByAPointer() throws IOException {
    make("g000001", "g000002");
    generations.publish(folder.resolve("g000002"));
    assertEquals(folder.resolve("g000002"), generations.live());
    generations.publish(folder.resolve("g000001"));
    assertEquals(folder.resolve("g000001"), generations.live());
    assertEquals("g000001 2cfe39c6\n", Files.readString(folder.resolve("live")));
  }

  @Test
  void saysThatThereIsNoArchive() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        "no archive at " + nowhere + "; make one with build",
        refusal(new Generations(nowhere)::live));
    assertEquals(
        nowhere + " cannot be listed: " + nowhere, refusal(new Generations(nowhere)::names));
  }

  @Test
  void saysThatAFileIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("news.txt"), "The pier is new.");
    assertEquals(file + " is a file, not an archive", refusal(new Generations(file)::live));
  }

  @Test
  void saysThatNothingIsPublished() throws IOException {
    make("g000001");
    assertEquals(
        "no published archive at " + folder + "; make one with build", refusal(generations::live));
    Files.createFile(folder.resolve("g000001/manifest.json"));
    assertEquals(
        "no published archive at " + folder + "; publish one of [g000001]",
        refusal(generations::live));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", " ", "g1", "../g000001", "G000001", "g000001 0", "g000001 g000002"})
  void refusesAPointerThatNamesNoGeneration(String pointer) throws IOException {
    finish("g000001", "g000002");
    make("g000003");
    Files.writeString(folder.resolve("live"), pointer);
    assertEquals(
        folder.resolve("live") + " is damaged; publish one of [g000001, g000002]",
        refusal(generations::live));
  }

  /** With generations whose names differ by a bit, and bytes that are no text. */
  @Test
  void noticesEveryBitAndEveryByteOfThePointer() throws IOException {
    finish("g000001", "g000003", "g000005", "g000009");
    generations.publish(folder.resolve("g000001"));
    Path live = folder.resolve("live");
    byte[] right = Files.readAllBytes(live);
    for (int bit = 0; bit < Byte.SIZE * (right.length - 1); bit++) {
      byte[] flipped = right.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(live, flipped);
      assertTrue(refusal(generations::live).contains(" is damaged; publish one of "), "bit " + bit);
    }
    for (int length = 0; length < right.length - 1; length++) {
      Files.write(live, Arrays.copyOf(right, length));
      if (!Files.readString(live).strip().equals("g000001")) {
        assertTrue(refusal(generations::live).contains(" is damaged; "), "byte " + length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"g000001", "g000001\n", "g000001 2cfe39c6", "g000001 2cfe39c6\r\n"})
  void readsAPointerOfAnyVersion(String pointer) throws IOException {
    make("g000001");
    Files.writeString(folder.resolve("live"), pointer);
    assertEquals(folder.resolve("g000001"), generations.live());
  }

  @Test
  void namesTheGenerationThatIsGone() throws IOException {
    finish("g000001");
    generations.publish(folder.resolve("g000002"));
    assertEquals(
        folder + " lacks its live generation g000002; publish one of [g000001]",
        refusal(generations::live));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 | 9 | 1 2 3 4
          4 | 4 | 1 2 3 4
          4 | 3 | 2 3 4
          4 | 2 | 3 4
          4 | 1 | 4
          2 | 1 | 2
          2 | 2 | 2 4
          2 | 3 | 2 3 4
          1 | 2 | 1 4
          """)
  void prunesTheOldestButNeverTheLiveOne(int live, int keep, String left) throws IOException {
    make("g000001", "g000002", "g000003", "g000004");
    Files.writeString(folder.resolve("g000001/deep.txt"), "a file goes with its generation");
    generations.publish(folder.resolve("g00000" + live));
    generations.prune(keep);
    assertEquals(
        left, String.join(" ", generations.names().stream().map(n -> n.substring(6)).toList()));
  }

  @Test
  void holdsNoArticlesWhereNothingIsPublished() throws IOException {
    assertFalse(generations.mayHoldArticles());
    ManifestFile.write(manifest(5), generations.create());
    assertFalse(generations.mayHoldArticles());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "7000, true"})
  void holdsTheArticlesOfTheLiveManifest(long articles, boolean held) throws IOException {
    Path generation = generations.create();
    ManifestFile.write(manifest(articles), generation);
    generations.publish(generation);
    assertEquals(held, generations.mayHoldArticles());
  }

  @Test
  void tellsFinishedFromUnfinished() throws IOException {
    Path done = generations.create();
    Path begun = generations.create();
    make("g000007");
    generations.finish(done);
    assertEquals(List.of(), generations.finished());
    ManifestFile.write(manifest(1), done);
    assertEquals(List.of("g000001"), generations.finished());
    assertEquals(List.of(folder.resolve("g000007"), begun), generations.unfinished());
    Files.delete(done.resolve("manifest.json"));
    Files.writeString(done.resolve("segments_1"), "damaged");
    assertEquals(List.of("g000001"), generations.finished());
  }

  @Test
  void mayHoldArticlesThatItCannotCount() throws IOException {
    Path generation = generations.create();
    generations.publish(generation);
    assertTrue(generations.mayHoldArticles());
    Files.delete(generation.resolve("unfinished"));
    Files.delete(generation);
    assertTrue(generations.mayHoldArticles());
  }

  private static Manifest manifest(long articles) {
    return new Manifest(Manifest.SCHEMA, "g000001", null, articles, 0, "f", "i", Map.of());
  }

  private void finish(String... names) throws IOException {
    make(names);
    for (String name : names) {
      Files.createFile(folder.resolve(name).resolve("manifest.json"));
    }
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectory(folder.resolve(name));
    }
  }

  private static String refusal(Executable call) {
    return assertThrows(ArchiveException.class, call).getMessage();
  }

  @Test
  void countsTheBytesOfEachGeneration() throws IOException {
    make("g000002");
    make("g000001");
    Files.write(folder.resolve("g000001/one"), new byte[3]);
    Files.write(folder.resolve("g000001/two"), new byte[4]);
    assertEquals("{g000001=7, g000002=0}", generations.sizes().toString());
    assertEquals(0, Generations.size(folder.resolve("g000003")));
  }

  @Test
  void resolvesAGenerationToItselfAndAnArchiveToItsLiveOne() throws IOException {
    finish("g000001", "g000002");
    generations.publish(folder.resolve("g000002"));
    Path first = folder.resolve("g000001");
    assertEquals(first, Generations.resolve(first));
    assertEquals(folder.resolve("g000002"), Generations.resolve(folder));
  }
}
