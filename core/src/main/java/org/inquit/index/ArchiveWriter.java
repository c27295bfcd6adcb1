package org.inquit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.inquit.extraction.AnnotatedArticle;

/**
 * Writes one new generation of an archive beside the live one; safe to share between threads.
 *
 * <p>Closed before {@link #finish}, it leaves no trace; killed before, it is gone on from by the
 * next build like it.
 */
public final class ArchiveWriter implements AutoCloseable {
  private final BuildOptions options;
  private final Generations generations;
  private final WriteLock lock;
  private final Start start;
  private final Prior prior;
  private final IndexWriter index;
  private boolean finished;

  private ArchiveWriter(Path archive, BuildOptions options, WriteLock lock) throws IOException {
    this.options = options;
    this.generations = new Generations(archive);
    this.lock = lock;
    this.start = Start.of(generations, options);
    this.prior = start.prior();
    this.index = IndexFiles.open(start.generation(), options);
    index.setLiveCommitData(start.stamp().entrySet());
  }

  /**
   * Begins a generation of the archive in the directory {@code archive}, which is made where there
   * is none and nothing is taken over.
   *
   * @throws BusyException where another writer is at work
   * @throws ArchiveException where the directory cannot be written, or what should be taken over
   *     cannot be read
   */
  public static ArchiveWriter open(Path archive, BuildOptions options) {
    if (options.reproducible()) {
      TimelessCodec.fixIds();
    }
    WriteLock lock = null;
    try {
      if (Files.exists(archive) && !Files.isDirectory(archive)) {
        throw Unwritable.noDirectory(archive);
      }
      if (options.base() == Base.NONE) {
        Files.createDirectories(archive);
      } else {
        new Generations(archive).live();
      }
      lock = WriteLock.take(archive);
      return new ArchiveWriter(archive, options, lock);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw Unwritable.of(archive, e);
    } catch (RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw e;
    }
  }

  /** The articles that it began with. */
  Prior prior() {
    return prior;
  }

  /**
   * Adds an article with its statements.
   *
   * @throws ArchiveException where it cannot be written
   */
  public void add(AnnotatedArticle annotated) {
    add(annotated, ArticleBlock.Origin.UNKNOWN);
  }

  /** Adds an article that was made from {@code origin}. */
  void add(AnnotatedArticle annotated, ArticleBlock.Origin origin) {
    write(() -> index.addDocuments(new ArticleBlock(annotated, origin).documents()));
  }

  /** Hands over the articles that hold what their outlets repeat, without that. */
  void findRepeated(Repetition.Taker taker) {
    write(() -> Repetition.find(index, taker));
  }

  /**
   * Removes the article with this id and its statements, where it holds one.
   *
   * @throws ArchiveException where it cannot be written
   */
  public void remove(String id) {
    prior.settle(id);
    Query[] block = ArticleBlock.of(id);
    write(() -> index.deleteDocuments(block));
  }

  /** Keeps what was added so far, for the case that this build is killed. */
  void secure() {
    write(index::commit);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw Unwritable.of(start.generation(), e);
    } catch (AlreadyClosedException e) {
      // Another thread could not write; the index closed itself and keeps the reason.
      throw Unwritable.of(
          start.generation(), e.getCause() instanceof IOException io ? io : new IOException(e));
    }
  }

  /**
   * Completes the generation and, unless it is staged, makes it live.
   *
   * @throws ArchiveException where it cannot be written; the live generation is unharmed
   */
  public Manifest finish() {
    try {
      NameDirectory.write(index);
      Copies.mark(index);
      Manifest manifest = manifest();
      index.commit();
      index.close();
      ManifestFile.write(manifest, start.generation());
      generations.finish(start.generation());
      finished = true;
      if (!options.stage()) {
        generations.publish(start.generation());
        generations.prune(options.keep());
      }
      return manifest;
    } catch (IOException e) {
      throw Unwritable.of(start.generation(), e);
    }
  }

  private Manifest manifest() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      Census census = Census.of(reader);
      return new Manifest(
          Manifest.SCHEMA,
          start.generation().getFileName().toString(),
          options.reproducible() ? null : Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
          census.articles(),
          census.statements(),
          census.fingerprint(),
          census.inputs(),
          Map.of(
              "lucene",
              org.apache.lucene.util.Version.LATEST.toString(),
              Start.ENGINE,
              start.engine()));
    }
  }

  /**
   * Frees the archive for other writers; an unfinished generation is deleted, by a thread that was
   * interrupted too.
   */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      if (!finished) {
        index.rollback();
        IOUtils.rm(start.generation());
      }
      lock.close();
    } catch (IOException e) {
      throw Unwritable.of(start.generation(), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
