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
   * The name of the newest generation that was written to its end, which {@link #publish()} makes
   * live.
   *
   * @throws ArchiveException where there is none
   */
  public String newest() {
    List<String> finished = generations.finished();
    if (finished.isEmpty()) {
      throw new ArchiveException(archive + " has no generation that was written to its end");
    }
    return finished.getLast();
  }

  /**
   * What the generation {@code name} holds.
   *
   * @throws ArchiveException where it does not exist or is damaged
   */
  public Manifest manifest(String name) {
    if (!generations.names().contains(name)) {
      throw new ArchiveException(
          "%s has no generation %s; it has %s".formatted(archive, name, generations.names()));
    }
    return Generations.manifest(archive.resolve(name));
  }

  /**
   * The name of the newest generation before the live one, which {@link #rollback} makes live.
   *
   * @throws ArchiveException where there is none before it
   */
  public String before() {
    String live = generations.live().getFileName().toString();
    List<String> before =
        generations.finished().stream().filter(name -> Generations.older(name, live)).toList();
    if (before.isEmpty()) {
      throw new ArchiveException(
          "%s has no generation before %s to go back to".formatted(archive, live));
    }
    return before.getLast();
  }

  /**
   * Makes the newest generation that was written to its end the live one.
   *
   * @return its manifest
   * @throws ArchiveException where there is none
   * @throws BusyException where another writer is at work
   */
  public Manifest publish() {
    return publish(newest());
  }

  /**
   * Makes the generation {@code name} the live one.
   *
   * @return its manifest
   * @throws ArchiveException where it does not exist or is damaged
   * @throws BusyException where another writer is at work
   */
  public Manifest publish(String name) {
    Manifest manifest = manifest(name);
    try {
      WriteLock lock = WriteLock.take(archive);
      try {
        generations.publish(archive.resolve(name));
      } finally {
        lock.close();
      }
      return manifest;
    } catch (IOException e) {
      throw Unwritable.of(archive, e);
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
    return publish(before());
  }
}
