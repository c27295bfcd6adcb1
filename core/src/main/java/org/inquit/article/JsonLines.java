package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;

/** A source of one JSON object a line; blank lines count as lines and give nothing. */
final class JsonLines implements Records {
  private final Source source;
  private final FieldMap map;
  private final Lines lines;

  JsonLines(Source source, InputStream in, FieldMap map) {
    this.source = source;
    this.map = map;
    this.lines = new Lines(in);
  }

  @Override
  public RawRecord next() throws IOException {
    byte[] line = lines.next();
    while (line != null && blank(line)) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    long number = lines.number();
    if (line.length > Limits.RECORD) {
      return Failure.of(source.origin(), number, "the line is " + Limits.tooLong());
    }
    return new JsonLine(source.origin(), number, source.id() + "-" + number, map, line);
  }

  private static boolean blank(byte[] line) {
    if (line.length > Limits.RECORD) {
      return false;
    }
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
