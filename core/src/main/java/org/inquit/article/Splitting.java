package org.inquit.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens a source and finds the way to split it. */
final class Splitting {
  private final Format format;
  private final FieldMap map;

  Splitting(Format format, FieldMap map) {
    this.format = format;
    this.map = map;
  }

  Records open(Source source) throws IOException {
    if (source.again() && (format == Format.TEXT || format == Format.HTML)) {
      return one(new Whole(source, format));
    }
    InputStream in = new BufferedInputStream(source.open(), 1 << 16);
    try {
      return split(source, in, format == Format.AUTO ? Sniffer.format(head(in)) : format);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private Records split(Source source, InputStream in, Format found) throws IOException {
    return switch (found) {
      case JSONL -> new JsonLines(source, in, map);
      default -> one(new Whole(source.again() ? closed(source, in) : kept(source, in), found));
    };
  }

  private static Source closed(Source source, InputStream in) throws IOException {
    in.close();
    return source;
  }

  /** What can be read only once is read now, since records are read later and elsewhere. */
  private static Source kept(Source source, InputStream in) throws IOException {
    byte[] bytes = Limits.whole(in);
    return new Source(source.origin(), source.id(), true, () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(Sniffer.HEAD);
    byte[] head = in.readNBytes(Sniffer.HEAD);
    in.reset();
    return head;
  }

  private static Records one(RawRecord record) {
    RawRecord[] left = {record};
    return () -> {
      RawRecord next = left[0];
      left[0] = null;
      return next;
    };
  }
}
