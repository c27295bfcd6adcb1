package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  @TempDir Path folder;
  private Path generation;

  @BeforeEach
  void build() {
    Archives.build(
        folder,
        BuildOptions.defaults(),
        "[[Mia Sund|2019: The pier is new]], she said.",
        "The ferry is late.");
    generation = new Generations(folder).live();
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertEquals(List.of(), Verification.of(generation));
  }

  @Test
  void findsNothingWrongWithNoArticles() {
    Archives.build(folder, BuildOptions.defaults().withStage(true));
    assertEquals(List.of(), Verification.of(folder.resolve("g000002")));
  }

  @Test
  void comparesTheCountsOfTheManifest() throws IOException {
    Manifest m = Generations.manifest(generation);
    Manifest wrong =
        new Manifest(
            m.schema(),
            m.generation(),
            m.created(),
            3,
            m.statements(),
            m.fingerprint(),
            m.inputs(),
            m.options());
    ManifestFile.write(wrong, generation);
    assertEquals(
        List.of("the manifest counts 3 articles and 1 statements, the index 2 and 1"),
        Verification.of(generation));
  }

  @Test
  void tellsThatTheManifestIsMissing() throws IOException {
    Path manifest = generation.resolve("manifest.json");
    Files.delete(manifest);
    assertEquals(
        List.of("the manifest " + manifest + " is missing or damaged; build the archive again"),
        Verification.of(generation));
  }

  @Test
  void makesNoGenerationWhereNoneIs() {
    Path nowhere = folder.resolve("g000009");
    assertEquals(1, Verification.of(nowhere).size());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void findsEveryFileThatIsGone() throws IOException {
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertEquals(1, Verification.of(generation).size(), file::toString);
      Files.write(file, bytes);
    }
    assertEquals(List.of(), Verification.of(generation));
  }

  @Test
  void findsEveryFileThatIsCutShort() throws IOException {
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
      assertEquals(1, Verification.of(generation).size(), file::toString);
      Files.write(file, bytes);
    }
  }

  @Test
  void findsAByteThatChangedAnywhere() throws IOException {
    Random random = new Random(37);
    for (Path file : indexFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 8; i++) {
        int at = random.nextInt(bytes.length);
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertEquals(1, Verification.of(generation).size(), () -> file + " at " + at);
      }
      Files.write(file, bytes);
    }
  }

  /** All that hold something: the index's own lock is empty. */
  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files
          .filter(f -> f.toFile().length() > 0 && !f.endsWith("manifest.json"))
          .sorted()
          .toList();
    }
  }
}
