package org.inquit.article;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** Patterns of file names; {@code **} stands for any directories, also none. */
final class Globs {
  private Globs() {}

  static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The directory above the first wildcard. */
  static Path base(String glob) {
    int wild = 0;
    while ("*?[{".indexOf(glob.charAt(wild)) < 0) {
      wild++;
    }
    int slash = glob.lastIndexOf('/', wild);
    return Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
  }

  static PathMatcher matcher(FileSystem files, String glob) {
    PathMatcher deep = files.getPathMatcher("glob:" + glob);
    PathMatcher shallow = files.getPathMatcher("glob:" + glob.replace("**/", ""));
    return path -> deep.matches(path) || shallow.matches(path);
  }
}
