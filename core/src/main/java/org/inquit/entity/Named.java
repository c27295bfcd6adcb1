package org.inquit.entity;

import java.util.List;
import org.inquit.text.Span;

/**
 * A person, an organization or a place of an article.
 *
 * @param name the fullest form that the article prints
 * @param mentions where it is named, in order
 */
public record Named(String name, Sort sort, List<Span> mentions) {
  public Named {
    mentions = List.copyOf(mentions);
  }
}
