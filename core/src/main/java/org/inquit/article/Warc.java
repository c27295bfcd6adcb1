package org.inquit.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages that a crawler kept; what is no page or was not served well is passed over. */
final class Warc implements Records {
  private static final int OK = 200;

  private final Source source;
  private final WarcReader reader;
  private long pages;

  Warc(Source source, InputStream in) throws IOException {
    this.source = source;
    this.reader = new WarcReader(in);
  }

  @Override
  public RawRecord next() throws IOException {
    Optional<WarcRecord> record = record();
    while (record.isPresent()) {
      RawRecord page = page(record.get());
      if (page != null) {
        return page;
      }
      record = record();
    }
    return null;
  }

  /** The next record; what jwarc refuses to take for one ends the source. */
  private Optional<WarcRecord> record() throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("not a WARC record: " + e.getMessage(), e);
    }
  }

  private RawRecord page(WarcRecord record) throws IOException {
    try {
      return switch (record) {
        case WarcResponse r when r.http().status() == OK ->
            page(r, r.http().contentType(), r.http().bodyDecoded());
        case WarcConversion c -> page(c, c.contentType(), c.body());
        default -> null;
      };
    } catch (ParsingException | TooLong | IllegalArgumentException e) {
      return Failure.of(place(record), 0, "not a page: " + e.getMessage());
    }
  }

  private RawRecord page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    Format format =
        switch (kind) {
          case "text/html", "application/xhtml+xml" -> Format.HTML;
          case "text/plain" -> Format.TEXT;
          default -> null;
        };
    if (format == null) {
      return null;
    }
    byte[] bytes = Limits.whole(body.stream());
    pages++;
    Charset declared = Declared.charset(type.raw());
    Source page =
        new Source(
            place(record), source.id() + "-" + pages, true, () -> new ByteArrayInputStream(bytes));
    return new Whole(page, format, record.target(), declared);
  }

  private String place(WarcRecord record) {
    return source.origin() + "@" + record.position();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
