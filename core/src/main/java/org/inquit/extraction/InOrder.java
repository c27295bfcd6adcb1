package org.inquit.extraction;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Takes a costly step on several threads and hands the results on in the order of the input. */
public final class InOrder {
  /** How many items a thread may be ahead of the one that is waited for. */
  private static final int AHEAD = 8;

  private InOrder() {}

  /** What is done with each result, on the calling thread. */
  public interface Sink<O, E extends Exception> {
    void accept(O result) throws E;
  }

  /**
   * Runs {@code step} over {@code items}; a bounded number of items and results is in memory.
   *
   * @throws E what {@code sink} throws, which ends the run
   */
  public static <I, O, E extends Exception> void run(
      Iterable<? extends I> items, int threads, Function<I, O> step, Sink<O, E> sink) throws E {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Queue<Future<O>> window = new ArrayDeque<>();
      Iterator<? extends I> next = items.iterator();
      try {
        while (next.hasNext()) {
          I item = next.next();
          window.add(pool.submit(() -> step.apply(item)));
          if (window.size() >= threads * AHEAD) {
            sink.accept(result(window.remove()));
          }
        }
        while (!window.isEmpty()) {
          sink.accept(result(window.remove()));
        }
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a step failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
