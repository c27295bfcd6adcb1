package org.inquit.extraction;

import java.util.List;
import org.inquit.text.Span;

/**
 * A person or an organization of an article.
 *
 * @param name the fullest form that the article prints
 * @param mentions where it is named, in order
 */
public record Entity(String name, List<Span> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
