package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
  @Test
  void reasonsAreWordsForWhoNamedTheFile(@TempDir Path dir) {
    assertEquals("no such file", Failure.reason(new NoSuchFileException("x")));
    assertEquals(
        "cannot be read: no permission", Failure.reason(new AccessDeniedException(dir + "/x")));
    assertEquals(
        "cannot be read: no permission to list the directory",
        Failure.reason(new AccessDeniedException(dir.toString())));
    assertEquals(
        "a symbolic link leads back to a directory above it",
        Failure.reason(new FileSystemLoopException("x")));
    assertEquals("ends too early: the file is cut off", Failure.reason(new EOFException("x")));
    assertEquals("the row is too wide", Failure.reason(new TooLong("the row is too wide")));
    assertEquals("cannot be read: disk gone", Failure.reason(new IOException("disk gone")));
  }

  @Test
  void failureReadsAsItsRejection() {
    Failure failure = Failure.of("a.txt", 7, "is no good");
    assertEquals("a.txt", failure.origin());
    assertEquals(
        new Outcome.Rejected(new Rejection("a.txt", 7, Rejection.Kind.REJECTED, "is no good")),
        failure.read());
  }

  @Test
  void causeMeansNoLine() {
    assertEquals(
        "a.txt: no such file", Failure.of("a.txt", new NoSuchFileException("a")).rejection() + "");
  }
}
