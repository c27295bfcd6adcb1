package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The records of files, directories, globs and standard input, in a sorted order. */
public final class Inputs implements AutoCloseable, Iterable<RawRecord> {
  private final Splitting splitting;
  private final Deque<RawRecord> failures;
  private final Deque<Source> sources;
  private final Meter meter;
  private Records current;
  private String origin;

  private Inputs(Expansion expansion, Splitting splitting) {
    this.splitting = splitting;
    this.failures = new ArrayDeque<>(expansion.failures());
    this.sources = new ArrayDeque<>(expansion.sources());
    this.meter = new Meter(sources);
  }

  /**
   * Opens what {@code names} name: files, directories (searched through), globs, and {@code -} for
   * {@code standardInput}. A name that leads nowhere becomes a record that reads as a rejection.
   */
  public static Inputs open(List<String> names, Format format, InputStream standardInput) {
    return open(names, format, FieldMap.STANDARD, standardInput);
  }

  /** As above, with other names for the fields of JSON and tables. */
  public static Inputs open(
      List<String> names, Format format, FieldMap map, InputStream standardInput) {
    return new Inputs(Expansion.of(names, standardInput), new Splitting(format, map));
  }

  /** Single use; holds one record in memory at a time. */
  @Override
  public Iterator<RawRecord> iterator() {
    return new Iterator<>() {
      private RawRecord ahead = advance();

      @Override
      public boolean hasNext() {
        return ahead != null;
      }

      @Override
      public RawRecord next() {
        if (ahead == null) {
          throw new NoSuchElementException();
        }
        RawRecord next = ahead;
        ahead = advance();
        return next;
      }
    };
  }

  /** How much has been read, from 0 to 1; not a number where that cannot be known. */
  public double share() {
    return meter.share();
  }

  private RawRecord advance() {
    if (!failures.isEmpty()) {
      return failures.poll();
    }
    try {
      while (current != null || !sources.isEmpty()) {
        RawRecord next = records().next();
        if (next != null) {
          return next;
        }
        close();
      }
      return null;
    } catch (IOException e) {
      close();
      return Failure.of(origin, e);
    }
  }

  private Records records() throws IOException {
    if (current == null) {
      Source source = sources.poll();
      origin = source.origin();
      current = splitting.open(meter.turnTo(source));
    }
    return current;
  }

  /** Closes the file being split; what is not yet split off is given up. */
  @Override
  public void close() {
    try {
      if (current != null) {
        current.close();
      }
    } catch (IOException e) {
      System.getLogger(Inputs.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
    } finally {
      current = null;
    }
  }
}
