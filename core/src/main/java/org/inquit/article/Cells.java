package org.inquit.article;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of cells, which may be quoted and then hold anything. */
final class Cells implements Closeable {
  private static final int MOST_CELLS = 4096;

  private final Reader in;
  private final char separator;
  private long line;
  private int ahead = NONE;
  private boolean ended;
  private boolean open;

  private static final int NONE = -2;

  Cells(Reader in, char separator) {
    this.in = new BufferedReader(in, 1 << 16);
    this.separator = separator;
  }

  /** The number of the last line read, from 1. */
  long line() {
    return line;
  }

  /** Whether the input ended within quotation marks. */
  boolean isOpen() {
    return open;
  }

  /** Gives up what is not yet read. */
  void end() {
    ended = true;
  }

  /** The next row that is not empty, or {@code null} behind the last. */
  List<String> row() throws IOException {
    int next = read();
    while (next == '\n' || next == '\r') {
      line += next == '\n' ? 1 : 0;
      next = read();
    }
    if (next < 0 || ended) {
      return null;
    }
    ahead = next;
    List<String> row = new ArrayList<>();
    long size = 0;
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      more = cell(cell);
      row.add(cell.toString());
      size += cell.length() + 1L;
      if (size > Limits.RECORD || row.size() > MOST_CELLS) {
        throw new TooLong("the row is " + Limits.tooLong());
      }
    }
    return row;
  }

  /** Reads one cell and what ends it; whether another follows in the row. */
  private boolean cell(StringBuilder cell) throws IOException {
    int c = read();
    if (c == '"') {
      quoted(cell);
      c = read();
    }
    while (c >= 0 && c != separator && c != '\n') {
      if (c != '\r') {
        append(cell, c);
      }
      c = read();
    }
    line += c == separator ? 0 : 1;
    return c == separator;
  }

  private void quoted(StringBuilder cell) throws IOException {
    int c = read();
    while (c >= 0) {
      if (c == '"') {
        ahead = read();
        if (ahead != '"') {
          return;
        }
        ahead = NONE;
      }
      line += c == '\n' ? 1 : 0;
      append(cell, c);
      c = read();
    }
    open = true;
  }

  private static void append(StringBuilder cell, int c) throws IOException {
    if (cell.length() > Limits.RECORD) {
      throw new TooLong("the cell is " + Limits.tooLong());
    }
    cell.append((char) c);
  }

  private int read() throws IOException {
    int c = ahead == NONE ? in.read() : ahead;
    ahead = NONE;
    return c;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
