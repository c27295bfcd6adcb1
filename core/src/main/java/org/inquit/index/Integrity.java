package org.inquit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Compares what questions go through (lists of words, values, points) with its checksums, beside
 * the first question to a generation; articles are compared with their digests when they are read.
 */
public final class Integrity {
  /** Up to this size no answer is given before all is compared; it takes a tenth of a second. */
  private static final long AWAITED = 256L << 20;

  private final Path directory;
  private final FutureTask<String> damage;
  private final boolean awaited;

  private Integrity(Path directory, DirectoryReader reader, boolean awaited) {
    this.directory = directory;
    this.awaited = awaited;
    this.damage = new FutureTask<>(() -> damage(reader));
  }

  /** Begins to compare the generation in {@code directory}, which {@code reader} reads. */
  public static Integrity of(Path directory, DirectoryReader reader) {
    boolean awaited = Generations.size(directory) <= AWAITED;
    Integrity integrity = new Integrity(directory, reader, awaited);
    Thread.ofPlatform().daemon().name("inquit integrity").start(integrity.damage);
    return integrity;
  }

  /** What is damaged, or {@code null}; a reader that is closed meanwhile tells nothing. */
  private static String damage(DirectoryReader reader) {
    if (!reader.tryIncRef()) {
      return null;
    }
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        compare((CodecReader) leaf.reader());
      }
      return null;
    } catch (IOException | RuntimeException e) {
      return e.getMessage();
    } finally {
      release(reader);
    }
  }

  private static void release(DirectoryReader reader) {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(CodecReader segment) throws IOException {
    if (segment.getPostingsReader() != null) {
      segment.getPostingsReader().checkIntegrity();
    }
    if (segment.getDocValuesReader() != null) {
      segment.getDocValuesReader().checkIntegrity();
    }
    if (segment.getNormsReader() != null) {
      segment.getNormsReader().checkIntegrity();
    }
    if (segment.getPointsReader() != null) {
      segment.getPointsReader().checkIntegrity();
    }
  }

  /**
   * To be asked before an answer is given.
   *
   * @throws ArchiveException where damage was found; of a very large archive, where it was by now
   */
  public void assure() {
    if (awaited || damage.isDone()) {
      assureAll();
    }
  }

  /**
   * The same, however long it takes.
   *
   * @throws ArchiveException where damage was found
   */
  public void assureAll() {
    String found = found();
    if (found != null) {
      throw new ArchiveException(directory + " is damaged: " + found + "; run verify");
    }
  }

  private String found() {
    try {
      return damage.get();
    } catch (ExecutionException e) {
      return e.getCause().toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Lets go of the files, where that does not take long. */
  public void end() {
    if (awaited) {
      found();
    }
  }
}
