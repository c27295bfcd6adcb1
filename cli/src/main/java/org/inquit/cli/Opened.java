package org.inquit.cli;

import org.inquit.search.Archive;

/**
 * The archive that a command asks.
 *
 * @param kept whether a shell holds it open for the commands that follow
 */
record Opened(Archive archive, boolean kept) implements AutoCloseable {
  @Override
  public void close() {
    if (!kept) {
      archive.close();
    }
  }
}
