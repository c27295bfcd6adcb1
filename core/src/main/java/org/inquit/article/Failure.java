package org.inquit.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A record that is known to give no article before it is read. */
record Failure(Rejection rejection) implements RawRecord {
  static Failure of(String origin, long line, String reason) {
    return new Failure(new Rejection(origin, line, Rejection.Kind.REJECTED, reason));
  }

  static Failure of(String origin, IOException cause) {
    return of(origin, 0, reason(cause));
  }

  /** What went wrong, in words for the person who named the file. */
  static String reason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException e -> "no such file";
      case AccessDeniedException e ->
          Files.isDirectory(Path.of(e.getFile()))
              ? "cannot be read: no permission to list the directory"
              : "cannot be read: no permission";
      case FileSystemLoopException e -> "a symbolic link leads back to a directory above it";
      case EOFException e -> "ends too early: the file is cut off";
      case TooLong e -> e.getMessage();
      default -> "cannot be read: " + cause.getMessage();
    };
  }

  @Override
  public String origin() {
    return rejection.origin();
  }

  @Override
  public byte[] digest() {
    return null;
  }

  @Override
  public Outcome read() {
    return new Outcome.Rejected(rejection);
  }
}
