package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.inquit.index.ArchiveException;
import org.junit.jupiter.api.Test;

class BesideTest {
  @Test
  void makesItOnceInAThreadOfItsOwn() throws IOException {
    AtomicInteger made = new AtomicInteger();
    Beside<Thread> beside =
        Beside.begin(
            () -> {
              made.incrementAndGet();
              return Thread.currentThread();
            });
    assertTrue(beside.get().isDaemon());
    assertSame(beside.get(), beside.get());
    assertEquals(1, made.get());
  }

  @Test
  void throwsWhatTheMakerThrew() {
    List<Throwable> thrown =
        List.of(new IOException("a"), new ArchiveException("b"), new StackOverflowError("c"));
    for (Throwable cause : thrown) {
      Beside<String> beside = Beside.begin(() -> raise(cause));
      assertSame(cause, assertThrows(cause.getClass(), beside::get));
    }
    Exception odd = new Exception("d");
    Beside<String> beside = Beside.begin(() -> raise(odd));
    assertSame(odd, assertThrows(IOException.class, beside::get).getCause());
  }

  private static String raise(Throwable cause) throws Exception {
    if (cause instanceof Error error) {
      throw error;
    }
    throw (Exception) cause;
  }

  @Test
  void waitsThoughItIsInterrupted() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    Beside<String> beside =
        Beside.begin(
            () -> {
              begun.await();
              return "made";
            });
    Thread.currentThread().interrupt();
    begun.countDown();
    assertEquals("made", beside.get());
    assertTrue(Thread.interrupted());
  }
}
