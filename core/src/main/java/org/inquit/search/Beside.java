package org.inquit.search;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made in a thread of its own while the one that wants it goes on. */
final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(Callable<T> maker) {
    task = new FutureTask<>(maker);
  }

  static <T> Beside<T> begin(Callable<T> maker) {
    Beside<T> beside = new Beside<>(maker);
    Thread.ofPlatform().daemon().name("inquit beside").start(beside.task);
    return beside;
  }

  /**
   * What was made, as soon as it is.
   *
   * @throws IOException where making it failed so, as any unchecked exception is thrown again
   */
  T get() throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException failure(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }
}
