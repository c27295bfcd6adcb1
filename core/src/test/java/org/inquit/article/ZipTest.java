package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt             | x/a: It rained. (x.zip!/a.txt)
          d/a.b.txt         | x/d/a.b: It rained. (x.zip!/d/a.b.txt)
          d/a               | x/d/a: It rained. (x.zip!/d/a)
          .hidden           |
          d/.hidden.txt     |
          __MACOSX/a.txt    |
          """)
  void membersAreNamedInTheirArchive(String name, String found) throws IOException {
    assertEquals(found == null ? List.of() : List.of(found), read(zip(name, "It rained.")));
  }

  @Test
  void directoriesAreNoMembers() throws IOException {
    assertEquals(
        List.of("x/d/a: It rained. (x.zip!/d/a.txt)"),
        read(zip("d/", "", "d/a.txt", "It rained.")));
  }

  @Test
  void controlCharactersOfNamesAreNotPrinted() throws IOException {
    assertEquals(
        List.of("x/a?[31m?: It rained. (x.zip!/a?[31m?.txt)"),
        read(zip("a\u001B[31m\n.txt", "It rained.")));
  }

  @Test
  void longNamesAreCut() throws IOException {
    String found = read(zip("n".repeat(5000), "It rained.")).getFirst();
    assertEquals("x/" + "n".repeat(1024) + ": It rained. (x.zip!/" + "n".repeat(1024) + ")", found);
  }

  @Test
  void emptyMemberDoesNotEndTheArchive() throws IOException {
    assertEquals(
        List.of("x.zip!/a.txt: holds no text", "x/b: It rained. (x.zip!/b.txt)"),
        read(zip("a.txt", "", "b.txt", "It rained.")));
  }

  @Test
  void archiveMayBeEmpty() throws IOException {
    assertEquals(List.of(), read(zip()));
  }

  @Test
  void cutArchiveIsAnError() throws IOException {
    byte[] bytes = zip("a.txt", "It rained.".repeat(500));
    assertThrows(IOException.class, () -> read(Arrays.copyOf(bytes, 45)));
  }

  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry(members[i]));
        zip.write(members[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> read(byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    Splitting splitting = new Splitting(Format.AUTO, FieldMap.STANDARD);
    Source source = new Source("x.zip", "x", false, null);
    try (Zip zip = new Zip(source, Packed.of(new ByteArrayInputStream(bytes)), splitting)) {
      for (RawRecord r = zip.next(); r != null; r = zip.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body() + " (" + a.origin() + ")";
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }
}
