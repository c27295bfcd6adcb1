package org.inquit.index;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.util.IOUtils;

/** The generations in an archive's directory, and which of them is live. */
public final class Generations {
  private static final String LIVE = "live";
  private static final String UNFINISHED = "unfinished";
  private static final String NAME = "g[0-9]{6,}";

  /** By number: a name has as many digits as its number needs. */
  private static final Comparator<String> OLDEST_FIRST =
      (x, y) -> x.length() == y.length() ? x.compareTo(y) : Integer.compare(x.length(), y.length());

  private final Path archive;

  public Generations(Path archive) {
    this.archive = archive;
  }

  /**
   * The directory of the generation that answers questions.
   *
   * @throws ArchiveException where there is no archive or it names no generation
   */
  public Path live() {
    if (!Files.exists(archive)) {
      throw new ArchiveException("no archive at " + archive + "; make one with build");
    }
    if (!Files.isDirectory(archive)) {
      throw new ArchiveException(archive + " is a file, not an archive");
    }
    Path pointer = archive.resolve(LIVE);
    if (!Files.isRegularFile(pointer)) {
      throw new ArchiveException("no published archive at " + archive + "; " + remedy());
    }
    try {
      return directory(Files.readString(pointer, StandardCharsets.ISO_8859_1).strip());
    } catch (IOException e) {
      throw new ArchiveException(pointer + " cannot be read: " + e.getMessage(), e);
    }
  }

  private Path directory(String pointer) {
    int end = pointer.indexOf(' ');
    String name = end < 0 ? pointer : pointer.substring(0, end);
    if (!name.matches(NAME) || end >= 0 && !pointer.equals(pointer(name))) {
      throw new ArchiveException(archive.resolve(LIVE) + " is damaged; " + remedy());
    }
    Path generation = archive.resolve(name);
    if (!Files.isDirectory(generation)) {
      throw new ArchiveException(archive + " lacks its live generation " + name + "; " + remedy());
    }
    return generation;
  }

  /** A name and its check, which older versions left out: no flipped bit names another one. */
  private static String pointer(String name) {
    CRC32 check = new CRC32();
    check.update(name.getBytes(StandardCharsets.ISO_8859_1));
    return "%s %08x".formatted(name, check.getValue());
  }

  private String remedy() {
    List<String> finished = finished();
    return finished.isEmpty() ? "make one with build" : "publish one of " + finished;
  }

  /**
   * The generation that a path means: itself, or the live one of an archive.
   *
   * @throws ArchiveException where it means none
   */
  public static Path resolve(Path path) {
    boolean generation = Files.exists(path.resolve(ManifestFile.NAME));
    return generation ? path : new Generations(path).live();
  }

  /** The manifest of a generation's directory. */
  public static Manifest manifest(Path generation) {
    return ManifestFile.read(generation);
  }

  /** Whether articles are live; a generation that cannot be read may hold some. */
  boolean mayHoldArticles() {
    if (!Files.exists(archive.resolve(LIVE))) {
      return false;
    }
    try {
      return manifest(live()).articles() > 0;
    } catch (ArchiveException e) {
      return true;
    }
  }

  /** Whether the generation {@code name} was begun before {@code other}. */
  static boolean older(String name, String other) {
    return OLDEST_FIRST.compare(name, other) < 0;
  }

  /** The names of all generations, the oldest first. */
  public List<String> names() {
    try (Stream<Path> entries = Files.list(archive)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.matches(NAME))
          .sorted(OLDEST_FIRST)
          .toList();
    } catch (IOException e) {
      throw new ArchiveException(archive + " cannot be listed: " + e.getMessage(), e);
    }
  }

  /** How many bytes the files of each generation have, by its name, the oldest first. */
  public SequencedMap<String, Long> sizes() {
    SequencedMap<String, Long> sizes = new LinkedHashMap<>();
    names().forEach(name -> sizes.put(name, size(archive.resolve(name))));
    return sizes;
  }

  /** How many bytes the files of a generation have: none where it is deleted meanwhile. */
  static long size(Path generation) {
    File[] files = generation.toFile().listFiles();
    return files == null ? 0 : Stream.of(files).mapToLong(File::length).sum();
  }

  /** The names of the generations that were written to their end, the oldest first. */
  public List<String> finished() {
    return names().stream().filter(name -> !isUnfinished(archive.resolve(name))).toList();
  }

  /** The directories of the generations that were not, the newest first. */
  List<Path> unfinished() {
    return names().reversed().stream()
        .map(archive::resolve)
        .filter(Generations::isUnfinished)
        .toList();
  }

  /** A mark tells what was never finished from what was damaged later. */
  private static boolean isUnfinished(Path generation) {
    return Files.exists(generation.resolve(UNFINISHED)) || generation.toFile().list().length == 0;
  }

  /** The generation holds all that it should. */
  void finish(Path generation) throws IOException {
    Files.delete(generation.resolve(UNFINISHED));
    IOUtils.fsync(generation, true);
  }

  /** Makes a directory for the next generation, marked as unfinished. */
  Path create() throws IOException {
    List<String> names = names();
    int last = names.isEmpty() ? 0 : Integer.parseInt(names.getLast().substring(1));
    Path generation = Files.createDirectory(archive.resolve("g%06d".formatted(last + 1)));
    Files.createFile(generation.resolve(UNFINISHED));
    return generation;
  }

  /** Makes {@code generation} the live one, by one rename. */
  void publish(Path generation) throws IOException {
    Durable.write(archive.resolve(LIVE), pointer(generation.getFileName().toString()) + "\n");
  }

  /** Deletes all generations but the live one and the newest, {@code keep} in all. */
  void prune(int keep) {
    Path live = live();
    List<String> others =
        names().stream().filter(name -> !name.equals(live.getFileName().toString())).toList();
    others.stream().limit(Math.max(0, others.size() - keep + 1)).forEach(this::delete);
  }

  private void delete(String name) {
    try {
      IOUtils.rm(archive.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
