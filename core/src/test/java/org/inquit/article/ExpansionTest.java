package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("a.txt", "b.md", "d/c.txt", "d/e/f.txt", ".h/g.txt", "d/.k.txt")) {
      Path file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .                  | a.txt b.md d/c.txt d/e/f.txt
          d                  | d/c.txt d/e/f.txt
          d a.txt            | a.txt d/c.txt d/e/f.txt
          *.txt              | a.txt
          *.{md,txt}         | a.txt b.md
          [ab].*             | a.txt b.md
          **/*.txt           | a.txt d/c.txt d/e/f.txt
          d/**/*.txt         | d/c.txt d/e/f.txt
          d/.k.txt           | d/.k.txt
          .h                 | .h/g.txt
          a.txt *.txt a.txt  | a.txt
          """)
  void namesStandForFilesInOrder(String names, String files) {
    Expansion expansion = expand(names.split(" "));
    assertEquals(
        Arrays.stream(files.split(" ")).map(f -> dir + "/" + f).toList(),
        expansion.sources().stream().map(s -> Path.of(s.origin()).normalize() + "").toList());
    assertEquals(List.of(), expansion.failures());
  }

  @Test
  void fileWhoseNameIsAGlobIsThatFile() throws IOException {
    Files.writeString(dir.resolve("[a].txt"), "x");
    assertEquals(
        List.of(dir + "/[a].txt"),
        expand("[a].txt").sources().stream().map(Source::origin).toList());
  }

  @Test
  void standardInputComesFirstAndOnce() {
    List<Source> sources =
        Expansion.of(List.of(dir + "/a.txt", "-", "-"), InputStream.nullInputStream()).sources();
    assertEquals(List.of("-", dir + "/a.txt"), sources.stream().map(Source::origin).toList());
    assertEquals(List.of(false, true), sources.stream().map(Source::again).toList());
    assertEquals(List.of("stdin", "a"), sources.stream().map(Source::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.pdf      | no file matches
          x/*.pdf    | no such file
          """)
  void globThatMatchesNothingFails(String glob, String reason) {
    Expansion expansion = expand(glob);
    assertEquals(List.of(), expansion.sources());
    assertEquals(1, expansion.failures().size());
    assertEquals(reason, expansion.failures().getFirst().rejection().reason());
  }

  @Test
  void namesThatNoFileCanHaveFail() {
    String reason = expand("a\0b").failures().getFirst().rejection().reason();
    assertTrue(reason.startsWith("not a name of a file: "), reason);
  }

  private Expansion expand(String... names) {
    return Expansion.of(
        Arrays.stream(names).map(n -> dir + "/" + n).toList(), InputStream.nullInputStream());
  }
}
