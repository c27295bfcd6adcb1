package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {
  @TempDir Path folder;

  private final Manifest manifest =
      new Manifest(
          Manifest.SCHEMA,
          "g000007",
          "2021-03-04T05:06:07Z",
          12,
          34,
          "ab",
          "cd",
          Map.of("zeta", "last", "lucene", "\"10\"\\ü\n", "alpha", ""));

  @Test
  void readsWhatItWrote() throws IOException {
    ManifestFile.write(manifest, folder);
    assertEquals(manifest, ManifestFile.read(folder));
  }

  @Test
  void leavesTheManifestAlone() throws IOException {
    ManifestFile.write(manifest, folder);
    ManifestFile.write(manifest, folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("manifest.json"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void readsAManifestWithoutATime() throws IOException {
    Manifest timeless =
        new Manifest(Manifest.SCHEMA, "g000001", null, Long.MAX_VALUE, 0, "f", "i", Map.of());
    ManifestFile.write(timeless, folder);
    assertEquals(timeless, ManifestFile.read(folder));
  }

  @Test
  void writesOptionsInOrder() throws IOException {
    ManifestFile.write(manifest, folder);
    String text = Files.readString(folder.resolve("manifest.json"));
    assertTrue(text.endsWith("}\n"), text);
    assertTrue(text.indexOf("alpha") < text.indexOf("lucene"), text);
    assertTrue(text.indexOf("lucene") < text.indexOf("zeta"), text);
  }

  @Test
  void keepsOptionsApartFromItsOwnValues() throws IOException {
    Manifest tricky =
        new Manifest(
            Manifest.SCHEMA,
            "g000001",
            null,
            1,
            2,
            "f",
            "i",
            Map.of("schema", "9", "articles", "many"));
    ManifestFile.write(tricky, folder);
    assertEquals(tricky, ManifestFile.read(folder));
  }

  @Test
  void readsPastValuesThatItDoesNotKnow() throws IOException {
    ManifestFile.write(manifest, folder);
    edit("\"generation\"", "\"colour\" : \"blue\", \"generation\"");
    assertEquals(manifest, ManifestFile.read(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4   | has schema 4, newer than 3, which this version reads; use a newer inquit
          999 | has schema 999, newer than 3, which this version reads; use a newer inquit
          2   | has schema 2, older than 3, which this version reads; upgrade writes the archive anew from its own articles
          """)
  void refusesAnotherSchema(String schema, String told) throws IOException {
    ManifestFile.write(manifest, folder);
    edit("\"schema\" : 3", "\"schema\" : " + schema);
    assertEquals(folder.resolve("manifest.json") + " " + told, refusal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"schema", "generation", "articles", "statements", "fingerprint", "digest"})
  void refusesAManifestThatLacks(String name) throws IOException {
    ManifestFile.write(manifest, folder);
    edit("\"" + name + "\"", "\"other\"");
    assertEquals(damaged(), refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"twelve\"", "1.5", "null", "[12]", "99999999999999999999"})
  void refusesANumberThatIsNone(String number) throws IOException {
    ManifestFile.write(manifest, folder);
    edit("\"articles\" : 12", "\"articles\" : " + number);
    assertEquals(damaged(), refusal());
  }

  @Test
  void refusesAManifestWithAFlippedBit() throws IOException {
    ManifestFile.write(manifest, folder);
    Path file = folder.resolve("manifest.json");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= (byte) (1 << at % 7);
      Files.write(file, flipped);
      try {
        assertEquals(manifest, ManifestFile.read(folder), "bit of byte " + at);
      } catch (ArchiveException e) {
        assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
      }
    }
  }

  @Test
  void refusesAManifestCutAnywhere() throws IOException {
    ManifestFile.write(manifest, folder);
    String whole = Files.readString(folder.resolve("manifest.json")).strip();
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(folder.resolve("manifest.json"), whole.substring(0, length));
      assertEquals(damaged(), refusal());
    }
  }

  @Test
  void refusesToReadWhereNoneIs() {
    assertEquals(damaged(), refusal());
  }

  private String damaged() {
    return "the manifest %s is missing or damaged; build the archive again"
        .formatted(folder.resolve("manifest.json"));
  }

  private String refusal() {
    return assertThrows(ArchiveException.class, () -> ManifestFile.read(folder)).getMessage();
  }

  private void edit(String from, String to) throws IOException {
    Path file = folder.resolve("manifest.json");
    String before = Files.readString(file);
    assertTrue(before.contains(from), before);
    Files.writeString(file, before.replace(from, to));
  }
}
