package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.index.ArchiveException;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityTest {
  @TempDir Path folder;

  @BeforeEach
  void build() {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      for (int i = 0; i < 40; i++) {
        writer.add(
            Samples.article("n" + i)
                .title("Pier " + i % 7)
                .source("Gull " + i % 3)
                .published("2019-04-%02d".formatted(1 + i % 28))
                .text(
                    "[[Ada Holm|2019-04: The pier %d is new]]. [[Bo Lund|: Berth %d is wet]]."
                        .formatted(i % 9, i % 4))
                .build());
      }
      writer.finish();
    }
  }

  /** Whatever a flipped bit does, no wrong answer comes of it: it is told, or does not matter. */
  @Test
  void noBitThatFlipsGivesAWrongAnswer() throws IOException {
    String right = answers();
    Random random = new Random(43);
    int told = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(bytes.length);
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        try {
          assertEquals(right, answers(), () -> file + " at " + at);
        } catch (ArchiveException e) {
          assertTrue(e.getMessage().matches("(?s).*(verify|build|publish|newer).*"), e::getMessage);
          told++;
        }
      }
      Files.write(file, bytes);
    }
    assertEquals(right, answers());
    assertTrue(told > 100, "told only " + told);
  }

  @Test
  void whatIsDamagedIsToldBeforeTheFirstAnswer() throws IOException {
    damage("g000001");
    try (Archive archive = Archive.open(folder)) {
      ArchiveException e =
          assertThrows(ArchiveException.class, () -> archive.statements().query("none").fetch());
      assertTrue(e.getMessage().startsWith(folder.resolve("g000001") + " is damaged: "));
      assertTrue(e.getMessage().endsWith("; run verify"), e::getMessage);
      assertThrows(ArchiveException.class, () -> archive.articles().query("*").all().count());
      assertThrows(ArchiveException.class, () -> archive.names("Holm"));
    }
  }

  @Test
  void anotherGenerationIsAskedInItsPlace() throws IOException {
    build();
    damage("g000002");
    try (Archive archive = Archive.open(folder)) {
      assertThrows(ArchiveException.class, archive::inventory);
      Files.writeString(folder.resolve("live"), "g000001\n");
      assertTrue(archive.refresh());
      assertEquals(80, archive.statements().query("*").fetch().total());
    }
  }

  private String answers() {
    try (Archive archive = Archive.open(folder)) {
      List<String> all = new ArrayList<>();
      all.add(archive.statements().query("pier 3").limit(50).fetch().toString());
      all.add(archive.statements().query("by:Lund said:2019").fetch().toString());
      all.add(archive.articles().query("berth published:2019-04-03..").fetch().toString());
      all.add(archive.statements().query("new").facet(QueryField.BY).toString());
      all.add(archive.names("Holm").toString());
      all.add(archive.article("n7").toString());
      return all.stream().collect(Collectors.joining("\n"));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("g000001"))) {
      return files.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
  }

  /** Flips a bit that Lucene does not look at when it opens the index. */
  private void damage(String generation) throws IOException {
    Path file = largest(folder.resolve(generation));
    byte[] bytes = Files.readAllBytes(file);
    for (int at = bytes.length * 3 / 4; at < bytes.length; at += 101) {
      bytes[at] ^= 1;
      Files.write(file, bytes);
      try (Archive archive = Archive.open(folder)) {
        archive.inventory();
      } catch (ArchiveException e) {
        if (!e.getMessage().endsWith("or build again")) {
          return;
        }
      }
      bytes[at] ^= 1;
    }
    throw new AssertionError("no such bit in " + file);
  }

  private static Path largest(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }
}
