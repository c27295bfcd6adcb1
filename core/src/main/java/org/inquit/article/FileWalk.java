package org.inquit.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the files below a directory, through links but not around in loops; skips hidden ones. */
final class FileWalk extends SimpleFileVisitor<Path> {
  private static final int DEPTH = 64;

  private final Predicate<Path> wanted;
  private final List<String> files = new ArrayList<>();
  private final Map<String, String> failures = new TreeMap<>();
  private Path base;

  FileWalk(Predicate<Path> wanted) {
    this.wanted = wanted;
  }

  void from(Path base) throws IOException {
    this.base = base;
    Files.walkFileTree(base, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, this);
  }

  List<String> files() {
    return files;
  }

  /** What could not be looked into, and why. */
  Map<String, String> failures() {
    return failures;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !hidden(file) && wanted.test(file)) {
      files.add(file.toString());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    failures.put(file.toString(), Failure.reason(cause));
    return FileVisitResult.CONTINUE;
  }

  private boolean hidden(Path path) {
    return !path.equals(base) && path.getFileName().toString().startsWith(".");
  }
}
