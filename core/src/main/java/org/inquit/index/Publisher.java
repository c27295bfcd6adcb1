package org.inquit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chooses which generation of an archive answers questions; readers go on undisturbed. */
public final class Publisher {
  private final Path archive;
  private final Generations generations;

  /**
   * For the archive in a directory.
   *
   * @throws ArchiveException where there is none
   */
  public Publisher(Path archive) {
    this.archive = archive;
    this.generations = new Generations(archive);
    if (!Files.isDirectory(archive) || generations.names().isEmpty()) {
      throw new ArchiveException("no archive at " + archive + "; make one with build");
    }
  }

  /**
   * Makes the newest generation that was written to its end the live one.
   *
   * @return its manifest
   * @throws ArchiveException where there is none
   * @throws BusyException where another writer is at work
   */
  public Manifest publish() {
    List<String> finished = generations.finished();
    if (finished.isEmpty()) {
      throw new ArchiveException(archive + " has no generation that was written to its end");
    }
    return publish(finished.getLast());
  }

  /**
   * Makes the generation {@code name} the live one.
   *
   * @return its manifest
   * @throws ArchiveException where it does not exist or is damaged
   * @throws BusyException where another writer is at work
   */
  public Manifest publish(String name) {
    if (!generations.names().contains(name)) {
      throw new ArchiveException(
          "%s has no generation %s; it has %s".formatted(archive, name, generations.names()));
    }
    Path generation = archive.resolve(name);
    Manifest manifest = Generations.manifest(generation);
    try {
      WriteLock lock = WriteLock.take(archive);
      try {
        generations.publish(generation);
      } finally {
        lock.close();
      }
      return manifest;
    } catch (IOException e) {
      throw new ArchiveException(archive + " cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the newest generation before the live one live again.
   *
   * @return its manifest
   * @throws ArchiveException where there is none before it
   * @throws BusyException where another writer is at work
   */
  public Manifest rollback() {
    String live = generations.live().getFileName().toString();
    List<String> before =
        generations.finished().stream().filter(name -> Generations.older(name, live)).toList();
    if (before.isEmpty()) {
      throw new ArchiveException(
          "%s has no generation before %s to go back to".formatted(archive, live));
    }
    return publish(before.getLast());
  }
}
