package org.inquit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * How a new generation begins: empty, with a copy of the live one, or where a build that was killed
 * got to.
 *
 * @param generation its directory
 * @param stamp what a later build must agree with to go on from it
 */
record Start(Path generation, Map<String, String> stamp) {
  private static boolean takesOver(Base base, boolean own) {
    return base == Base.ALL || base == Base.UNCHANGED && own;
  }

  /** Which engine read and understood the articles. */
  static final String ENGINE = "engine";

  private static final String MIXED = "mixed";

  /** Chooses and makes the directory; generations that no build will finish are deleted. */
  static Start of(Generations generations, BuildOptions options) throws IOException {
    Base base = options.base();
    Path live = base == Base.NONE ? null : generations.live();
    boolean own = live == null || isOwn(live, base);
    Map<String, String> stamp = stamp(live, base, own);
    Path found = null;
    for (Path unfinished : generations.unfinished()) {
      if (found == null && !options.reproducible() && stamp.equals(committed(unfinished))) {
        found = unfinished;
      } else {
        IOUtils.rm(unfinished);
      }
    }
    if (found == null) {
      found = generations.create();
      if (takesOver(base, own)) {
        copy(live, found);
      }
    }
    return new Start(found, stamp);
  }

  /** Which engine read and understood the articles, for the manifest. */
  String engine() {
    return stamp.get(ENGINE);
  }

  /**
   * Whether this engine alone wrote the live generation.
   *
   * @throws ArchiveException where all must be taken over but cannot, as its schema is another
   */
  private static boolean isOwn(Path live, Base base) {
    Manifest manifest = base == Base.ALL ? ManifestFile.read(live) : ManifestFile.ofAnySchema(live);
    return manifest.schema() == Manifest.SCHEMA
        && Engine.current().equals(manifest.options().get(ENGINE));
  }

  private static Map<String, String> stamp(Path live, Base base, boolean own) {
    boolean mixed = !own && (base == Base.ALL || base == Base.STORED);
    return Map.of(
        "base",
        base.name(),
        "from",
        live == null ? "" : live.getFileName().toString(),
        ENGINE,
        mixed ? MIXED : Engine.current());
  }

  /** The stamp that the last commit bears; empty where nothing was committed. */
  private static Map<String, String> committed(Path generation) {
    try (FSDirectory files = FSDirectory.open(generation)) {
      return DirectoryReader.indexExists(files)
          ? SegmentInfos.readLatestCommit(files).getUserData()
          : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** Copies, so that damage to one generation never reaches another. */
  private static void copy(Path live, Path generation) throws IOException {
    try (FSDirectory files = FSDirectory.open(live)) {
      for (String name : SegmentInfos.readLatestCommit(files).files(true)) {
        Files.copy(live.resolve(name), generation.resolve(name));
      }
    }
    IOUtils.fsync(generation, true);
  }

  /** The articles that it begins with. */
  Prior prior() throws IOException {
    return prior(generation, stamp.get(ENGINE).equals(MIXED));
  }

  /** The articles that a generation on {@code base} would begin with, none being made. */
  static Prior prior(Generations generations, Base base) throws IOException {
    if (base == Base.NONE) {
      return Prior.none();
    }
    Path live = generations.live();
    boolean own = isOwn(live, base);
    return takesOver(base, own) ? prior(live, !own) : Prior.none();
  }

  private static Prior prior(Path generation, boolean anew) throws IOException {
    try (FSDirectory files = FSDirectory.open(generation)) {
      if (!DirectoryReader.indexExists(files)) {
        return Prior.none();
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        return Prior.of(reader, anew);
      }
    }
  }
}
