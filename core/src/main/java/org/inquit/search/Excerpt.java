package org.inquit.search;

import java.util.List;
import org.inquit.text.Span;

/** The part of a body that shows best why it answers. */
final class Excerpt {
  private static final int LENGTH = 240;
  private static final int BEFORE = 60;

  private Excerpt() {}

  /** The stretch with the most highlights, cut between words. */
  static Span of(String body, List<Span> highlights) {
    int best = 0;
    int most = 0;
    for (int i = 0, j = 0; i < highlights.size(); i++) {
      int start = highlights.get(i).start();
      while (j < highlights.size() && highlights.get(j).end() <= start + LENGTH - BEFORE) {
        j++;
      }
      if (j - i > most) {
        most = j - i;
        best = start;
      }
    }
    return cut(body, Math.max(0, best - BEFORE));
  }

  private static Span cut(String body, int from) {
    int start = from;
    while (start > 0 && !Character.isWhitespace(body.charAt(start - 1)) && from - start < 40) {
      start--;
    }
    int end = Math.min(body.length(), start + LENGTH);
    int last = body.lastIndexOf(' ', end - 1);
    return new Span(start, end == body.length() || last <= start ? end : last);
  }
}
