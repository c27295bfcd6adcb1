package org.inquit.attribution;

import java.util.List;
import org.inquit.text.Sentences;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds what an article reports that someone said. */
public final class Attributions {
  private Attributions() {}

  /** All attributions of a text, in the order of their content; none overlaps another. */
  public static List<Attribution> find(Tokens tokens, Sentences sentences, Tags tags) {
    return new Search(new Passage(tokens, sentences, tags), Model.english()).run();
  }
}
