package org.inquit.index;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.extraction.Extractor;

/**
 * Builds an archive from raw records: reads, extracts and indexes on several threads, with the same
 * outcome for any number of them.
 */
public final class ArchiveBuilder {
  /** How many records may wait for each thread: bounds the memory. */
  private static final int AHEAD = 8;

  private final Path archive;
  private final Extractor extractor;
  private final BuildOptions options;

  public ArchiveBuilder(Path archive, Extractor extractor, BuildOptions options) {
    this.archive = Objects.requireNonNull(archive, "archive");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Builds a generation of all {@code records} and, unless it is staged, makes it live.
   *
   * @throws InquitException where the archive is busy or cannot be written, or no record is an
   *     article but articles are live; what was live stays
   */
  public BuildReport build(Iterable<RawRecord> records, BuildListener listener) {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try (ArchiveWriter writer = ArchiveWriter.open(archive, options)) {
      Run run = new Run(writer, new Intake(listener), threads);
      for (RawRecord record : records) {
        run.accept(record);
      }
      run.finish();
      keepIfNothingCame(run.intake);
      return run.intake.report(writer.finish(), !options.stage());
    } finally {
      threads.shutdownNow();
    }
  }

  private void keepIfNothingCame(Intake intake) {
    if (intake.indexed() == 0 && new Generations(archive).mayHoldArticles()) {
      throw new NothingReadException("no input gave an article; " + archive + " is left as it was");
    }
  }

  /** One build: records are read ahead, judged in order, then understood and written. */
  private final class Run {
    private final ArchiveWriter writer;
    private final Intake intake;
    private final ExecutorService threads;
    private final Deque<Future<Outcome>> reading = new ArrayDeque<>();
    private final Deque<Future<?>> writing = new ArrayDeque<>();

    Run(ArchiveWriter writer, Intake intake, ExecutorService threads) {
      this.writer = writer;
      this.intake = intake;
      this.threads = threads;
    }

    void accept(RawRecord record) {
      reading.add(threads.submit(record::read));
      if (reading.size() > AHEAD * options.threads()) {
        judgeNext();
      }
    }

    void finish() {
      while (!reading.isEmpty()) {
        judgeNext();
      }
      while (!writing.isEmpty()) {
        await(writing.remove());
      }
    }

    private void judgeNext() {
      intake
          .judge(await(reading.remove()))
          .ifPresent(
              article -> writing.add(threads.submit(() -> writer.add(extractor.extract(article)))));
      if (writing.size() > AHEAD * options.threads()) {
        await(writing.remove());
      }
    }
  }

  private static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("the build was interrupted; the archive is as it was");
    }
  }
}
