package org.inquit.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

/**
 * Compares what questions go through (lists of words, values, points) with its checksums, beside
 * the first question to a generation; articles are compared with their digests when they are read.
 */
public final class Integrity {
  /** Up to this size no answer is given before all is compared; it takes a tenth of a second. */
  private static final long AWAITED = 256L << 20;

  /** What the codec's footer ends with: the checksum of all that stands before it. */
  private static final int CHECKSUM = Long.BYTES;

  private static final int CHUNK = 256 << 10;

  /** The texts of articles, where they have a file of their own. */
  private static final String STORED = ".fdt";

  private final Path directory;
  private final FutureTask<String> damage;
  private final boolean awaited;

  private Integrity(Path directory, Collection<String> files, boolean awaited) {
    this.directory = directory;
    this.awaited = awaited;
    this.damage = new FutureTask<>(() -> damage(directory, files));
  }

  /** Begins to compare the index in {@code directory}, which consists of {@code files}. */
  public static Integrity of(Path directory, Collection<String> files) {
    Integrity integrity = new Integrity(directory, files, isAwaited(directory));
    integrity.begin();
    return integrity;
  }

  /**
   * The same for a process that answers once: what is too large to be awaited is not begun with, as
   * most of it would still be left when the answer is given.
   */
  public static Integrity forOne(Path directory, Collection<String> files) {
    Integrity integrity = new Integrity(directory, files, isAwaited(directory));
    if (integrity.awaited) {
      integrity.begin();
    }
    return integrity;
  }

  private static boolean isAwaited(Path directory) {
    return Generations.size(directory) <= AWAITED;
  }

  private void begin() {
    Thread.ofPlatform().daemon().name("inquit integrity").start(damage);
  }

  /**
   * What is damaged, or {@code null}; of a generation that was removed meanwhile nothing is, and
   * who is interrupted learns nothing.
   */
  private static String damage(Path directory, Collection<String> files) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK);
    try {
      for (String file : files) {
        if (!file.endsWith(STORED) && !agrees(directory.resolve(file), buffer)) {
          return file + " is not what was written";
        }
      }
      return null;
    } catch (NoSuchFileException | ClosedByInterruptException e) {
      return null;
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Whether a file of Lucene's agrees with the checksum at its end. */
  private static boolean agrees(Path file, ByteBuffer buffer) throws IOException {
    try (FileChannel in = FileChannel.open(file)) {
      CRC32 checksum = new CRC32();
      for (long left = in.size() - CHECKSUM; left > 0; ) {
        buffer.clear().limit((int) Math.min(left, CHUNK));
        int read = in.read(buffer);
        if (read < 0) {
          return false;
        }
        checksum.update(buffer.flip());
        left -= read;
      }
      buffer.clear().limit(CHECKSUM);
      return in.read(buffer) == CHECKSUM && buffer.flip().getLong() == checksum.getValue();
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
    damage.run();
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
