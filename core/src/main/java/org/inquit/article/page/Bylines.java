package org.inquit.article.page;

import java.util.ArrayList;
import java.util.List;

/** Takes bylines apart. */
public final class Bylines {
  private Bylines() {}

  /** The names in a byline, with or without "By" before them; none where it holds no name. */
  public static List<String> names(String byline) {
    String opened = BylineFinder.behindOpening(byline.strip());
    String text = BylineFinder.clean(opened == null ? byline : opened);
    List<String> names = new ArrayList<>(PersonNames.listed(text));
    boolean single = names.isEmpty() && text.matches("\\p{Lu}[\\p{L}.'’-]+") && !Headings.is(text);
    if (single && !Outlets.is(text)) {
      names.add(text);
    }
    return names;
  }
}
