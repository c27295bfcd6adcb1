package org.inquit.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens a source and finds the way to split it; archives and compressed data are looked into. */
final class Splitting {
  private static final int MOST_LAYERS = 3;

  private final Format format;
  private final FieldMap map;
  private final int layers;

  Splitting(Format format, FieldMap map) {
    this(format, map, MOST_LAYERS);
  }

  private Splitting(Format format, FieldMap map, int layers) {
    this.format = format;
    this.map = map;
    this.layers = layers;
  }

  Records open(Source source) throws IOException {
    Packed in = Packed.of(source.open());
    try {
      byte[] head = Sniffer.head(in, Sniffer.HEAD);
      if (Sniffer.isGzip(head)) {
        return unpacked(source, in);
      }
      if (Sniffer.isZip(head)) {
        return new Zip(source, in, inner());
      }
      return split(source, in, head);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private Records unpacked(Source source, Packed in) throws IOException {
    Splitting inner = inner();
    if (!source.again()) {
      return inner.open(named(source, false, () -> Inflation.of(in)));
    }
    in.close();
    return inner.open(named(source, true, () -> Inflation.of(source.open())));
  }

  private static Source named(Source source, boolean again, Source.Opener opener) {
    return new Source(source.origin(), Ids.withoutEnding(source.id()), again, opener);
  }

  private Splitting inner() throws IOException {
    if (layers == 0) {
      throw new TooLong("more than " + MOST_LAYERS + " archives lie in each other");
    }
    return new Splitting(format, map, layers - 1);
  }

  private Records split(Source source, InputStream in, byte[] head) throws IOException {
    Format found = format == Format.AUTO ? Sniffer.format(head, map) : format;
    return switch (found) {
      case JSONL -> new JsonLines(source, in, map);
      case JSON -> new JsonObjects(source, in, map);
      case CSV -> new Table(source, in, map, Sniffer.separator(head));
      case TSV -> new Table(source, in, map, '\t');
      case WARC -> new Warc(source, in);
      case TEXT, HTML, AUTO -> one(new Whole(reopenable(source, in), found, null, null));
    };
  }

  /** What can be read only once is read now, since records are read later and elsewhere. */
  private static Source reopenable(Source source, InputStream in) throws IOException {
    if (source.again()) {
      in.close();
      return source;
    }
    byte[] bytes = Limits.whole(in);
    return new Source(source.origin(), source.id(), true, () -> new ByteArrayInputStream(bytes));
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
