package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.inquit.article.html.HtmlReader;
import org.inquit.article.page.Line;
import org.inquit.article.page.Page;
import org.inquit.article.page.PageReader;

/**
 * A source that is one article as a whole: a text or a page.
 *
 * @param url where it was found, or {@code null}
 * @param declared the charset that a header claims, or {@code null}
 */
record Whole(Source source, Format format, String url, Charset declared) implements RawRecord {
  /** So many frames are told where there is no article. */
  private static final int FRAMES = 3;

  @Override
  public String origin() {
    return source.origin();
  }

  @Override
  public byte[] digest() {
    try (InputStream in = source.open()) {
      byte[] told = Digest.of(origin(), source.id(), format.name(), url, String.valueOf(declared));
      return Digest.of(told, Limits.whole(in));
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public boolean verbatim() {
    return false;
  }

  @Override
  public Outcome read() {
    try (InputStream in = source.open()) {
      return read(Limits.whole(in));
    } catch (IOException e) {
      return Failure.of(origin(), e).read();
    } catch (IllegalArgumentException e) {
      return Failure.of(origin(), 0, e.getMessage()).read();
    }
  }

  private Outcome read(byte[] bytes) {
    String text = Decoder.decode(bytes, charset(bytes));
    if (Decoder.binary(text)) {
      return Failure.of(origin(), 0, "not a text: binary data").read();
    }
    if (text.isBlank()) {
      return new Outcome.Rejected(
          new Rejection(origin(), 0, Rejection.Kind.EMPTY, "holds no text"));
    }
    Page page =
        format == Format.HTML ? HtmlReader.read(text, url) : PageReader.TEXT.read(Line.of(text));
    return page.body().isBlank() ? none(text) : new Outcome.Read(Articles.of(page, source));
  }

  private Outcome none(String text) {
    List<String> frames = format == Format.HTML ? HtmlReader.frames(text) : List.of();
    String reason =
        frames.isEmpty()
            ? "holds no article"
            : "holds no article, only frames: "
                + String.join(", ", frames.subList(0, Math.min(FRAMES, frames.size())));
    return new Outcome.Rejected(new Rejection(origin(), 0, Rejection.Kind.EMPTY, reason));
  }

  private Charset charset(byte[] bytes) {
    return declared == null && format == Format.HTML ? Declared.charset(bytes) : declared;
  }
}
