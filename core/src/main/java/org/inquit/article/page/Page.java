package org.inquit.article.page;

import java.util.List;
import java.util.Objects;

/**
 * What stands on a page; everything but the body and the lists may be {@code null}.
 *
 * @param url its address, where it names it
 * @param title the headline
 * @param source the outlet
 * @param author the byline's names, joined by commas
 * @param stamp the publication date
 * @param place the place of the dateline
 * @param agency the agency of the dateline
 * @param tags the outlet's keywords
 * @param captions the words under its pictures
 * @param body the article's paragraphs, an empty line between two
 */
public record Page(
    String url,
    String title,
    String source,
    String author,
    Stamp stamp,
    String place,
    String agency,
    List<String> tags,
    List<String> captions,
    String body) {
  public Page {
    Objects.requireNonNull(body, "body");
    tags = List.copyOf(tags);
    captions = List.copyOf(captions);
  }
}
