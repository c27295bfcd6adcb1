package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import org.inquit.article.page.Line;
import org.inquit.article.page.Page;
import org.inquit.article.page.PageReader;

/** A source that is one article as a whole: a text or a page. */
record Whole(Source source, Format format) implements RawRecord {
  @Override
  public String origin() {
    return source.origin();
  }

  @Override
  public Outcome read() {
    try (InputStream in = source.open()) {
      return read(Limits.whole(in));
    } catch (IOException e) {
      return Failure.of(origin(), e).read();
    }
  }

  private Outcome read(byte[] bytes) {
    String text = Decoder.decode(bytes, null);
    if (Decoder.binary(text)) {
      return Failure.of(origin(), 0, "not a text: binary data").read();
    }
    if (text.isBlank()) {
      return new Outcome.Rejected(
          new Rejection(origin(), 0, Rejection.Kind.EMPTY, "holds no text"));
    }
    Page page = PageReader.TEXT.read(Line.of(text));
    return page.body().isBlank()
        ? new Outcome.Rejected(new Rejection(origin(), 0, Rejection.Kind.EMPTY, "holds no article"))
        : new Outcome.Read(Articles.of(page, source));
  }
}
