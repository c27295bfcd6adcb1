package org.inquit.article;

import java.io.Closeable;
import java.io.IOException;

/** The records of one source, split off one after the other. */
interface Records extends Closeable {
  /** The next record, or {@code null} behind the last; an exception ends the source. */
  RawRecord next() throws IOException;

  @Override
  default void close() throws IOException {}
}
