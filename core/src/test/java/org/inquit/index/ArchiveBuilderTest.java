package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.inquit.article.Article;
import org.inquit.article.Digest;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;
import org.inquit.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveBuilderTest {
  @TempDir Path folder;

  @Test
  void accountsForEveryRecord() {
    List<String> heard = new ArrayList<>();
    BuildListener listener =
        new BuildListener() {
          @Override
          public void indexed(Article article) {
            heard.add(article.id());
          }

          @Override
          public void rejected(Rejection rejection) {
            heard.add(rejection.kind() + " " + rejection.origin());
          }
        };
    BuildReport report =
        build(
            1,
            listener,
            text("a", "The port is open."),
            text("b", "The port is open."),
            text("a", "The port is open."),
            text("a", "The port is closed."),
            no("c", Rejection.Kind.EMPTY),
            no("d", Rejection.Kind.REJECTED));
    assertEquals(6, report.records());
    assertEquals(3, report.indexed());
    assertEquals(
        List.of(1L, 1L, 1L), List.of(report.empty(), report.duplicates(), report.rejected()));
    assertFalse(report.complete());
    assertTrue(heard.get(3).startsWith("a~"), heard.toString());
    assertEquals("DUPLICATE a.txt", heard.get(2));
  }

  @Test
  void givesTheSameArchiveForAnyOrderAndThreads() {
    List<RawRecord> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      records.add(text("n" + i, "Port " + i + " is open, the mayor said on 3 May 2017."));
    }
    String once =
        build(1, BuildListener.NONE, records.toArray(RawRecord[]::new)).manifest().fingerprint();
    Collections.shuffle(records, new Random(3));
    Manifest again = build(4, BuildListener.NONE, records.toArray(RawRecord[]::new)).manifest();
    assertEquals(once, again.fingerprint());
    assertEquals(60, again.articles());
  }

  @Test
  void leavesNothingWhenItFails() throws Exception {
    RawRecord broken =
        read(
            () -> {
              throw new IllegalStateException("broken");
            });
    RawRecord wrong =
        read(
            () -> {
              throw new AssertionError("wrong");
            });
    assertThrows(IllegalStateException.class, () -> build(2, BuildListener.NONE, broken));
    assertEquals(List.of(), new Generations(folder).names());
    assertThrows(AssertionError.class, () -> build(2, BuildListener.NONE, wrong));
    assertEquals(List.of(), new Generations(folder).names());
    build(1, BuildListener.NONE, text("a", "The port is open."));
    assertTrue(Files.isRegularFile(folder.resolve("live")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void neverReplacesArticlesByNone(boolean stage) {
    build(1, BuildListener.NONE, text("a", "The port is open."));
    BuildOptions options = BuildOptions.defaults().withStage(stage);
    ArchiveBuilder builder = new ArchiveBuilder(folder, new Extractor(), options);
    List<RawRecord> none = List.of(no("b", Rejection.Kind.REJECTED), no("c", Rejection.Kind.EMPTY));
    NothingReadException nothing =
        assertThrows(NothingReadException.class, () -> builder.build(none, BuildListener.NONE));
    assertEquals(
        "no input gave an article; " + folder + " is left as it was", nothing.getMessage());
    assertEquals(3, nothing.exitCode());
    Generations generations = new Generations(folder);
    assertEquals(List.of("g000001"), generations.names());
    assertEquals(1, Generations.manifest(generations.live()).articles());
  }

  @Test
  void replacesNoArchiveItCannotReadByNone() throws Exception {
    build(1, BuildListener.NONE, text("a", "The port is open."));
    Files.delete(new Generations(folder).live().resolve("manifest.json"));
    assertThrows(NothingReadException.class, () -> build(1, BuildListener.NONE));
    assertEquals(List.of("g000001"), new Generations(folder).names());
  }

  @Test
  void publishesAnEmptyArchiveWhereNoArticlesAreLost() {
    for (int i = 0; i < 2; i++) {
      BuildReport report = build(1, BuildListener.NONE, no("b", Rejection.Kind.REJECTED));
      assertEquals(0, report.indexed());
      assertTrue(report.live());
    }
    assertEquals("g000002", new Generations(folder).live().getFileName().toString());
  }

  @Test
  void letsOneWriterInAtATime() {
    try (ArchiveWriter first = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      BusyException busy =
          assertThrows(
              BusyException.class, () -> ArchiveWriter.open(folder, BuildOptions.defaults()));
      assertTrue(busy.getMessage().contains("process " + ProcessHandle.current().pid()));
      assertEquals(5, busy.exitCode());
      first.finish();
    }
    ArchiveWriter.open(folder, BuildOptions.defaults()).close();
  }

  @Test
  void findsDamage() throws Exception {
    build(1, BuildListener.NONE, text("a", "The port is open."));
    Generations generations = new Generations(folder);
    assertEquals(List.of(), Verification.of(generations.live()));
    try (var files = Files.list(generations.live())) {
      Path postings = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(postings);
      bytes[bytes.length / 2] ^= 1;
      Files.write(postings, bytes);
    }
    assertEquals(1, Verification.of(generations.live()).size());
  }

  @Test
  void leavesTheArchiveAsItWasWhereItIsInterrupted() {
    build(1, BuildListener.NONE, text("a", "The port is open."));
    RawRecord slow =
        read(
            () -> {
              new CountDownLatch(1).await();
              return null;
            });
    Iterable<RawRecord> interrupted =
        () -> {
          Thread.currentThread().interrupt();
          return List.of(slow).iterator();
        };
    ArchiveBuilder builder =
        new ArchiveBuilder(folder, new Extractor(), BuildOptions.defaults().withThreads(1));
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> builder.build(interrupted, BuildListener.NONE));
    assertTrue(Thread.interrupted(), "the caller must know");
    assertEquals("the build was interrupted; the archive is as it was", e.getMessage());
    assertEquals(List.of("g000001"), new Generations(folder).names());
    assertEquals(1, build(1, BuildListener.NONE, text("b", "It is open.")).indexed());
  }

  /** A record that is read so. */
  private static RawRecord read(Callable<Outcome> reader) {
    return new RawRecord() {
      @Override
      public String origin() {
        return "x";
      }

      @Override
      public byte[] digest() {
        return null;
      }

      @Override
      public Outcome read() {
        try {
          return reader.call();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private BuildReport build(int threads, BuildListener listener, RawRecord... records) {
    return new ArchiveBuilder(folder, new Extractor(), BuildOptions.defaults().withThreads(threads))
        .build(List.of(records), listener);
  }

  private static RawRecord text(String id, String body) {
    return new Fixed(id, new Outcome.Read(Samples.article(id).text(body).build().article()));
  }

  private static RawRecord no(String id, Rejection.Kind kind) {
    return new Fixed(id, new Outcome.Rejected(new Rejection(id, 0, kind, "for a test")));
  }

  private record Fixed(String origin, Outcome read) implements RawRecord {
    @Override
    public byte[] digest() {
      return read instanceof Outcome.Read ? Digest.of(origin, read.toString()) : null;
    }
  }
}
