package org.inquit.index;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.util.IOUtils;

/**
 * The one writer's lock on an archive.
 *
 * <p>The operating system frees it when its process ends, so a crash leaves no stale lock; the
 * holder's name stands in a file of its own.
 */
final class WriteLock implements Closeable {
  private final FileChannel channel;
  private final FileLock lock;

  private WriteLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * @throws BusyException where another process, or another writer in this one, holds it
   */
  static WriteLock take(Path archive) throws IOException {
    FileChannel channel =
        FileChannel.open(
            archive.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this process: reported below like any other holder
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock == null) {
      throw new BusyException(
          archive + " is being written by " + holder(archive) + "; wait for it or stop it");
    }
    return new WriteLock(channel, lock).signed(archive);
  }

  private WriteLock signed(Path archive) throws IOException {
    try {
      Files.writeString(archive.resolve("holder"), self());
      return this;
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(this);
      throw e;
    }
  }

  private static String self() {
    return "process %d on %s since %s"
        .formatted(
            ProcessHandle.current().pid(), host(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this host";
    }
  }

  private static String holder(Path archive) {
    try {
      return Files.readString(archive.resolve("holder"), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
