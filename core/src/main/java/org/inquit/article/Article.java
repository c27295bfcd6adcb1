package org.inquit.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A news article as it was published, without the page around it.
 *
 * @param id the input's own id where it has one, else its file name without the ending
 * @param origin where it was read, as the user named it
 * @param url its address, or {@code null}
 * @param title its headline, or {@code null}
 * @param source the outlet, or {@code null}
 * @param author the byline's names, or {@code null}
 * @param language ISO 639-1 code, or {@code null}
 * @param published when it was published, or {@code null}: a portal's clock is no such date
 * @param dateline where it was filed, or {@code null}
 * @param tags the outlet's own keywords
 * @param captions the words under its pictures, which are not part of the body
 * @param body the text alone; all spans point into it
 */
public record Article(
    String id,
    String origin,
    String url,
    String title,
    String source,
    String author,
    String language,
    Published published,
    Dateline dateline,
    List<String> tags,
    List<String> captions,
    String body) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(body, "body");
    tags = List.copyOf(tags);
    captions = List.copyOf(captions);
  }

  /** The same article; without its publication date where that lies behind {@code latest}. */
  public Article publishedBy(LocalDate latest) {
    LocalDate first = published == null ? null : published.value().first();
    return first != null && first.isAfter(latest) ? with(id, null, body) : this;
  }

  /** The same article under another id. */
  public Article named(String other) {
    return with(other, published, body);
  }

  /** The same article with another body. */
  public Article withBody(String other) {
    return with(id, published, other);
  }

  private Article with(String name, Published day, String text) {
    return new Article(
        name, origin, url, title, source, author, language, day, dateline, tags, captions, text);
  }
}
