package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the names on a command line stand for: files in a sorted order, each once. */
final class Expansion {
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final TreeSet<String> files = new TreeSet<>();
  private final Map<String, Failure> failures = new TreeMap<>();
  private boolean stdin;

  private Expansion(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The sources that {@code names} lead to. */
  static Expansion of(List<String> names, InputStream standardInput) {
    Expansion expansion = new Expansion(standardInput);
    names.forEach(expansion::add);
    return expansion;
  }

  /** Standard input first, then the files by name. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    if (stdin) {
      sources.add(new Source(STANDARD_INPUT, "stdin", false, () -> standardInput));
    }
    Ids ids = new Ids(files);
    for (String file : files) {
      Path path = Path.of(file);
      sources.add(new Source(file, ids.of(file), true, () -> Files.newInputStream(path)));
    }
    return sources;
  }

  /** The names that lead nowhere, by name. */
  List<Failure> failures() {
    return List.copyOf(failures.values());
  }

  private void add(String name) {
    if (name.equals(STANDARD_INPUT)) {
      stdin = true;
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        walk(name, path, file -> true, "the directory holds no files");
      } else if (Files.exists(path) || !Globs.isGlob(name)) {
        files.add(name);
      } else {
        PathMatcher matcher = Globs.matcher(FileSystems.getDefault(), name);
        walk(name, Globs.base(name), matcher::matches, "no file matches");
      }
    } catch (IllegalArgumentException e) {
      fail(name, "not a name of a file: " + e.getMessage());
    } catch (IOException e) {
      fail(name, Failure.reason(e));
    }
  }

  private void walk(String name, Path base, Predicate<Path> wanted, String none)
      throws IOException {
    FileWalk walk = new FileWalk(wanted);
    walk.from(base);
    files.addAll(walk.files());
    walk.failures().forEach(this::fail);
    if (walk.files().isEmpty() && walk.failures().isEmpty()) {
      fail(name, none);
    }
  }

  private void fail(String name, String reason) {
    failures.put(name, Failure.of(name, 0, reason));
  }
}
