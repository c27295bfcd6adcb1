package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveWriterTest {
  @TempDir Path folder;

  private final AnnotatedArticle pier =
      Samples.article("p").text("[[Mia Sund|: The pier is new]], she said.").build();
  private final AnnotatedArticle ferry = Samples.article("f").text("The ferry is late.").build();

  @Test
  void writesTheManifestThatItGives() {
    Manifest manifest = Archives.build(folder, pier, ferry);
    assertEquals(manifest, Generations.manifest(new Generations(folder).live()));
    assertEquals("g000001", manifest.generation());
    assertEquals(2, manifest.articles());
    assertEquals(1, manifest.statements());
    assertEquals(Manifest.SCHEMA, manifest.schema());
  }

  @Test
  void fingerprintsWhatItHoldsInAnyOrder() {
    Manifest one = Archives.build(folder, pier, ferry);
    Manifest other = Archives.build(folder, ferry, pier);
    assertEquals(one.fingerprint(), other.fingerprint());
    assertEquals(one.inputs(), other.inputs());
    assertNotEquals(one.fingerprint(), Archives.build(folder, ferry).fingerprint());
  }

  @Test
  void tellsWhatWentInFromWhatWasUnderstood() {
    AnnotatedArticle plain = Samples.article("p").text("The pier is new, she said.").build();
    Manifest understood = Archives.build(folder, pier);
    Manifest not = Archives.build(folder, plain);
    assertEquals(understood.inputs(), not.inputs());
    assertNotEquals(understood.fingerprint(), not.fingerprint());
  }

  @Test
  void leavesNoTraceWhereItIsNotFinished() {
    Archives.build(folder, pier);
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      writer.add(ferry);
    }
    assertEquals(List.of("g000001"), new Generations(folder).names());
    assertEquals(1, Generations.manifest(new Generations(folder).live()).articles());
  }

  @Test
  void letsAStagedGenerationWait() {
    Archives.build(folder, BuildOptions.defaults().withStage(true), "The pier is new.");
    assertEquals(List.of("g000001"), new Generations(folder).names());
    assertFalse(Files.exists(folder.resolve("live")));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "9, 5"})
  void keepsAsManyGenerationsAsAsked(int keep, int left) {
    for (int i = 0; i < 5; i++) {
      Archives.build(folder, BuildOptions.defaults().withKeep(keep), "Pier " + i + " is new.");
    }
    assertEquals(left, new Generations(folder).names().size());
    assertEquals("g000005", new Generations(folder).live().getFileName().toString());
  }

  @Test
  void makesTheArchiveWithAllFoldersAbove() {
    Path deep = folder.resolve("news/2019/pier.inq");
    Archives.build(deep, pier);
    assertEquals(deep.resolve("g000001"), new Generations(deep).live());
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("pier.txt"), "The pier is new.");
    assertEquals(file + " is a file, not an archive; name another place", refusal(file));
    assertEquals("The pier is new.", Files.readString(file));
  }

  @Test
  void refusesAPlaceBelowAFile() throws IOException {
    Path below = Files.writeString(folder.resolve("pier.txt"), "").resolve("news.inq");
    assertEquals(
        below + " cannot be written: Not a directory; free space or name another place",
        refusal(below));
  }

  @Test
  void isFreeAfterARefusal() throws IOException {
    Path archive = folder.resolve("news.inq");
    Archives.build(archive, pier);
    Files.delete(archive.resolve("holder"));
    Files.createDirectory(archive.resolve("holder"));
    refusal(archive);
    Files.delete(archive.resolve("holder"));
    assertEquals("g000002", Archives.build(archive, ferry).generation());
  }

  private static String refusal(Path archive) {
    ArchiveException e =
        assertThrows(
            ArchiveException.class, () -> ArchiveWriter.open(archive, BuildOptions.defaults()));
    assertEquals(4, e.exitCode());
    return e.getMessage();
  }
}
