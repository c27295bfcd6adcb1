package org.inquit.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.search.ScoreDoc;
import org.inquit.index.ArchiveException;
import org.inquit.search.query.Reading;

/** Hits one after the other, found in batches and read when they are asked for. */
final class HitIterator<H> implements Iterator<H> {
  private static final int BATCH = 1000;

  /** Reads a hit out of the index. */
  interface Reader<H> {
    H read(ScoreDoc found) throws IOException;
  }

  private final Search search;
  private final Reading reading;
  private final Reader<H> reader;
  private final Deque<ScoreDoc> found = new ArrayDeque<>();
  private ScoreDoc last;
  private boolean more = true;

  HitIterator(Search search, Reading reading, Reader<H> reader) {
    this.search = search;
    this.reading = reading;
    this.reader = reader;
  }

  /**
   * Whether there is another hit.
   *
   * @throws TimeoutException where that could not be found out in time
   */
  @Override
  public boolean hasNext() {
    search.endInTime();
    if (found.isEmpty() && more) {
      fill();
    }
    return !found.isEmpty();
  }

  @Override
  public H next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return reader.read(found.poll());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void fill() {
    try {
      List<ScoreDoc> batch = search.after(reading, last, BATCH);
      search.endInTime();
      found.addAll(batch);
      more = batch.size() == BATCH;
      last = batch.isEmpty() ? last : batch.getLast();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static ArchiveException unreadable(IOException e) {
    return new ArchiveException("the archive cannot be read: " + e + "; run verify", e);
  }
}
