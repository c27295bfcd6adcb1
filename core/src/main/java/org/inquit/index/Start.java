package org.inquit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
  /** Which engine understood the articles. */
  static final String ENGINE = "engine";

  private static final String MIXED = "mixed";

  /** Chooses and makes the directory; generations that no build will finish are deleted. */
  static Start of(Generations generations, BuildOptions options) throws IOException {
    Path live = options.base() == Base.NONE ? null : generations.live();
    Map<String, String> stamp = stamp(live, options.base());
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
      if (takesOver(stamp, options.base())) {
        copy(live, found);
      }
    }
    return new Start(found, stamp);
  }

  /** Which engine understood the articles, for the manifest. */
  String engine() {
    return stamp.get(ENGINE);
  }

  private static boolean takesOver(Map<String, String> stamp, Base base) {
    return base == Base.ALL || base == Base.UNCHANGED && !stamp.get(ENGINE).equals(MIXED);
  }

  private static Map<String, String> stamp(Path live, Base base) {
    Map<String, String> stamp = new HashMap<>();
    stamp.put("base", base.name());
    stamp.put("from", live == null ? "" : live.getFileName().toString());
    String engine = Engine.current();
    if (live != null && !engine.equals(Generations.manifest(live).options().get(ENGINE))) {
      engine = MIXED;
    }
    stamp.put(ENGINE, engine);
    return stamp;
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
    try (FSDirectory files = FSDirectory.open(generation)) {
      if (!DirectoryReader.indexExists(files)) {
        return Prior.none();
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        return Prior.of(reader, stamp.get(ENGINE).equals(MIXED));
      }
    }
  }
}
