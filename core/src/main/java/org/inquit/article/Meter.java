package org.inquit.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/** How much of all inputs has been read, measured by the sizes of their files. */
final class Meter {
  private final long all;
  private long done;
  private long size;
  private AtomicLong read = new AtomicLong();

  Meter(Collection<Source> sources) {
    this.all = sources.stream().mapToLong(Meter::size).sum();
  }

  /** {@code next}, whose bytes are counted; the source before counts as read. */
  Source turnTo(Source next) {
    done += size;
    size = size(next);
    AtomicLong counter = new AtomicLong();
    read = counter;
    return new Source(next.origin(), next.id(), next.again(), () -> counted(next.open(), counter));
  }

  /** From 0 to 1; not a number where no size is known. */
  double share() {
    return all == 0 ? Double.NaN : (double) (done + Math.min(read.get(), size)) / all;
  }

  private static long size(Source source) {
    try {
      return source.again() ? Files.size(Path.of(source.origin())) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static InputStream counted(InputStream in, AtomicLong counter) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        counter.addAndGet(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        counter.addAndGet(Math.max(0, some));
        return some;
      }
    };
  }
}
