package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers go on without pause while generations are published: no read fails, no file stays. */
class SoakTest {
  private static final int PUBLISHED = Integer.getInteger("inquit.publications", 25);
  private static final int READERS = 4;

  @TempDir Path folder;

  @Test
  void readsThroughEveryPublication() throws Exception {
    publish(1);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (Archive archive = Archive.open(folder)) {
      List<Future<Long>> reads = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reads.add(readers.submit(() -> read(archive, over)));
      }
      for (int generation = 2; generation <= PUBLISHED; generation++) {
        publish(generation);
      }
      over.set(true);
      for (Future<Long> read : reads) {
        assertTrue(read.get() > 0);
      }
      archive.refresh();
      assertEquals(PUBLISHED, archive.statements().query("pier").fetch().total());
    } finally {
      readers.shutdownNow();
      assertTrue(readers.awaitTermination(10, TimeUnit.SECONDS));
    }
    assertEquals(List.of(), held());
  }

  /** Asks until it is over; each answer is one whole generation's. */
  private static long read(Archive archive, AtomicBoolean over) {
    long asked = 0;
    long least = 1;
    while (!over.get()) {
      archive.refresh();
      Page<StatementHit> page = archive.statements().query("pier").limit(5).fetch();
      assertTrue(page.total() >= least, page.total() + " after " + least);
      assertEquals(Math.min(5, page.total()), page.hits().size());
      least = page.total();
      asked++;
    }
    return asked;
  }

  /** The generation {@code n} has n statements. */
  private void publish(int n) {
    BuildOptions options = BuildOptions.defaults().withMemory(8);
    try (ArchiveWriter writer = ArchiveWriter.open(folder, options)) {
      for (int i = 0; i < n; i++) {
        writer.add(Samples.article("n" + i).text("[[Ada Holm|: The pier is new]].").build());
      }
      writer.finish();
    }
  }

  /** The archive's files that this process holds open or mapped. */
  private List<String> held() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells");
    List<String> held = new ArrayList<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      for (Path link : open.toList()) {
        if (Files.isSymbolicLink(link) && Files.exists(link)) {
          held.add(Files.readSymbolicLink(link).toString());
        }
      }
    }
    held.addAll(Files.readAllLines(Path.of("/proc/self/maps")));
    held.removeIf(line -> !line.contains(folder.toString()));
    return held;
  }
}
