package org.inquit.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.inquit.extraction.AnnotatedArticle;

/**
 * Writes one new generation of an archive beside the live one; safe to share between threads.
 *
 * <p>Closed before {@link #finish}, it leaves no trace.
 */
public final class ArchiveWriter implements AutoCloseable {
  private final BuildOptions options;
  private final Generations generations;
  private final WriteLock lock;
  private final Path generation;
  private final IndexWriter index;
  private final Fingerprint content = new Fingerprint();
  private final Fingerprint inputs = new Fingerprint();
  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong statements = new AtomicLong();
  private boolean finished;

  private ArchiveWriter(Path archive, BuildOptions options, WriteLock lock) throws IOException {
    this.options = options;
    this.generations = new Generations(archive);
    this.lock = lock;
    this.generation = generations.create();
    this.index = IndexFiles.create(generation, options);
  }

  /**
   * Begins a generation of the archive in the directory {@code archive}, which is made where there
   * is none.
   *
   * @throws BusyException where another writer is at work
   * @throws ArchiveException where the directory cannot be written
   */
  public static ArchiveWriter open(Path archive, BuildOptions options) {
    WriteLock lock = null;
    try {
      if (Files.exists(archive) && !Files.isDirectory(archive)) {
        throw new ArchiveException(archive + " is a file, not an archive; name another place");
      }
      Files.createDirectories(archive);
      lock = WriteLock.take(archive);
      return new ArchiveWriter(archive, options, lock);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw unwritable(archive, e);
    }
  }

  /**
   * Adds an article with its statements.
   *
   * @throws ArchiveException where it cannot be written
   */
  public void add(AnnotatedArticle annotated) {
    try {
      index.addDocuments(new ArticleBlock(annotated).documents());
    } catch (IOException e) {
      throw unwritable(generation, e);
    } catch (AlreadyClosedException e) {
      // Another thread could not write; the index closed itself and keeps the reason.
      throw unwritable(
          generation, e.getCause() instanceof IOException io ? io : new IOException(e));
    }
    byte[] body = annotated.article().body().getBytes(StandardCharsets.UTF_8);
    content.add(RecordCodec.encode(annotated), body);
    inputs.add(body);
    articles.incrementAndGet();
    statements.addAndGet(annotated.statements().size());
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
      index.commit();
      index.close();
      Manifest manifest = manifest();
      ManifestFile.write(manifest, generation);
      finished = true;
      if (!options.stage()) {
        generations.publish(generation);
        generations.prune(options.keep());
      }
      return manifest;
    } catch (IOException e) {
      throw unwritable(generation, e);
    }
  }

  private Manifest manifest() {
    return new Manifest(
        Manifest.SCHEMA,
        generation.getFileName().toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        articles.get(),
        statements.get(),
        content.toString(),
        inputs.toString(),
        Map.of("lucene", org.apache.lucene.util.Version.LATEST.toString()));
  }

  private static ArchiveException unwritable(Path where, IOException e) {
    return new ArchiveException(
        where + " cannot be written: " + reason(e) + "; free space or name another place", e);
  }

  /** The reason alone: the place is named already. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "there is no such folder";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Frees the archive for other writers; an unfinished generation is deleted. */
  @Override
  public void close() {
    try {
      if (!finished) {
        index.rollback();
        IOUtils.rm(generation);
      }
      lock.close();
    } catch (IOException e) {
      throw unwritable(generation, e);
    }
  }
}
