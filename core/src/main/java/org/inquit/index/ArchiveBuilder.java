package org.inquit.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inquit.article.Article;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;

/**
 * Builds an archive from raw records: reads, extracts and indexes on several threads, with the same
 * outcome for any number of them.
 */
public final class ArchiveBuilder {
  /** How many records may wait for each thread: bounds the memory. */
  private static final int AHEAD = 8;

  /** How much work may be lost when a build is killed. */
  private static final Duration SECURED_EVERY = Duration.ofSeconds(30);

  private final Path archive;
  private final Extractor extractor;
  private final BuildOptions options;

  public ArchiveBuilder(Path archive, Extractor extractor, BuildOptions options) {
    this.archive = Objects.requireNonNull(archive, "archive");
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Builds a generation of all {@code records}, and of the live one's articles as far as the
   * options' base says; unless it is staged, it goes live. Where all is taken over and no record is
   * new, no generation is written.
   *
   * @throws InquitException where the archive is busy or cannot be written, or no record is an
   *     article but articles are live; what was live stays
   */
  public BuildReport build(Iterable<RawRecord> records, BuildListener listener) {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try (ArchiveWriter writer = ArchiveWriter.open(archive, options)) {
      Intake intake = new Intake(listener);
      Run run = new Run(writer, intake, threads);
      for (RawRecord record : records) {
        run.accept(record);
      }
      run.finish(listener);
      keepIfNothingCame(intake);
      if (options.base() == Base.ALL && intake.indexed() == 0) {
        return intake.report(Generations.manifest(new Generations(archive).live()), true);
      }
      return intake.report(writer.finish(), !options.stage());
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Reads and judges all {@code records} as {@link #build} would, and writes nothing.
   *
   * @return what would become of each record; its manifest is {@code null}
   * @throws InquitException where the archive cannot be read, or no record is an article but
   *     articles are live
   */
  public BuildReport rehearse(Iterable<RawRecord> records, BuildListener listener) {
    Intake intake = new Intake(listener);
    Rehearsal.of(archive, options.base(), intake).over(records, options.threads());
    keepIfNothingCame(intake);
    return intake.report(null, false);
  }

  private void keepIfNothingCame(Intake intake) {
    boolean none = intake.indexed() + intake.unchanged() == 0;
    if (none && new Generations(archive).mayHoldArticles()) {
      throw new NothingReadException("no input gave an article; " + archive + " is left as it was");
    }
  }

  /**
   * A record that was read.
   *
   * @param digest of the record, or {@code null}
   * @param outcome {@code null} where the generation holds the record's article already
   */
  private record Reading(RawRecord record, byte[] digest, Outcome outcome) {}

  /** One build: records are read ahead, judged in order, then understood and written. */
  private final class Run {
    private final ArchiveWriter writer;
    private final Intake intake;
    private final ExecutorService threads;
    private final Deque<Future<Reading>> reading = new ArrayDeque<>();
    private final Deque<Future<Runnable>> writing = new ArrayDeque<>();
    private long secured = System.nanoTime();

    Run(ArchiveWriter writer, Intake intake, ExecutorService threads) {
      this.writer = writer;
      this.intake = intake;
      this.threads = threads;
    }

    void accept(RawRecord record) {
      reading.add(threads.submit(() -> read(record)));
      if (reading.size() > AHEAD * options.threads()) {
        judgeNext();
      }
    }

    private Reading read(RawRecord record) {
      byte[] digest = record.digest();
      boolean known = writer.prior().of(digest) != null;
      return new Reading(record, digest, known ? null : record.read());
    }

    void finish(BuildListener listener) {
      while (!reading.isEmpty()) {
        judgeNext();
      }
      intake.end();
      writeAll();
      if (options.base() != Base.ALL) {
        writer.prior().left().forEach(writer::remove);
      }
      writer.findRepeated(
          (article, origin) -> {
            if (origin.body() != null) {
              listener.reduced(article);
            }
            writer.remove(article.id());
            write(article, origin);
          });
      writeAll();
    }

    private void writeAll() {
      while (!writing.isEmpty()) {
        await(writing.remove()).run();
      }
    }

    private void judgeNext() {
      Reading next = await(reading.remove());
      if (next.outcome() == null && keep(next)) {
        return;
      }
      Outcome outcome = next.outcome() == null ? next.record().read() : next.outcome();
      intake.judge(outcome, next.record().line()).ifPresent(article -> take(article, next));
    }

    /** Whether the article that the generation began with stands for the record. */
    private boolean keep(Reading known) {
      Prior.Entry entry = writer.prior().of(known.digest());
      boolean kept = intake.keep(entry);
      if (kept) {
        writer.prior().settle(entry.id());
      }
      return kept;
    }

    private void take(Article article, Reading read) {
      byte[] edges = read.record().verbatim() ? null : Repetition.edges(article);
      if (writer.prior().settle(article.id())) {
        writer.remove(article.id());
      }
      write(article, new ArticleBlock.Origin(read.digest(), edges, null));
    }

    private void write(Article article, ArticleBlock.Origin origin) {
      writing.add(threads.submit(() -> understand(article, origin)));
      if (writing.size() > AHEAD * options.threads()) {
        await(writing.remove()).run();
      }
      if (!options.reproducible() && System.nanoTime() - secured > SECURED_EVERY.toNanos()) {
        writer.secure();
        secured = System.nanoTime();
      }
    }

    /** Writes at once, or where the order matters leaves what is to be done in order. */
    private Runnable understand(Article article, ArticleBlock.Origin origin) {
      AnnotatedArticle annotated = extractor.extract(article);
      if (options.reproducible()) {
        return () -> writer.add(annotated, origin);
      }
      writer.add(annotated, origin);
      return () -> {};
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
