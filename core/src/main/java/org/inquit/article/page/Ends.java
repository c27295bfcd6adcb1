package org.inquit.article.page;

import java.util.List;
import java.util.Locale;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateFinder;

/**
 * Takes from both ends of a body what surely is no part of it: on pages made to be printed
 * headline, byline and day are paragraphs like any other, and so are the address and the rights.
 */
final class Ends {
  private static final DateFinder DATES = new DateFinder();

  /** The class of the headings of the first rank. */
  private static final int HEADING = 2;

  /** A line that only tells a day has no more words, with that of the month. */
  private static final int FEW = 5;

  /** So many lines before the first sentence are the head of an article. */
  private static final int HEAD = 6;

  private static final int LONGEST_BYLINE = 8;
  private static final int LONGEST_LABEL = 16;

  private final List<Line> lines;
  private final float[][] rows;
  private final boolean[] body;

  private Ends(List<Line> lines, float[][] rows, boolean[] body) {
    this.lines = lines;
    this.rows = rows;
    this.body = body;
  }

  /** Leaves a body without sentences as it is. */
  static void trim(List<Line> lines, float[][] rows, boolean[] body) {
    Ends ends = new Ends(lines, rows, body);
    int first = 0;
    while (first < body.length && !(body[first] && ends.isProse(first))) {
      first++;
    }
    if (first < body.length) {
      ends.trimHead(first);
      ends.trimTail();
    }
  }

  private boolean isProse(int i) {
    return rows[i][Trait.SENTENCES.ordinal()] > 0 && !isRights(i);
  }

  /** A day alone begins a chronicle as well: it goes with a headline or a byline. */
  private void trimHead(int prose) {
    boolean signed = false;
    int from = Math.max(0, prose - HEAD);
    for (int i = from; i < prose; i++) {
      signed |= isSigned(i);
    }
    for (int i = from; i < prose && signed; i++) {
      body[i] &= !isSigned(i) && !isDay(i);
    }
  }

  private void trimTail() {
    int i = body.length - 1;
    while (!body[i] || !isProse(i)) {
      body[i] &= !isAddress(i) && !isRights(i) && !isDay(i);
      i--;
    }
  }

  private boolean isSigned(int i) {
    Markup markup = lines.get(i).markup();
    return markup.claimed().title() || markup.tag() == HEADING || isByline(i);
  }

  private boolean isByline(int i) {
    String behind = BylineFinder.behindOpening(lines.get(i).text());
    return behind != null
        && rows[i][Trait.WORDS.ordinal()] <= LONGEST_BYLINE
        && !Bylines.names(behind).isEmpty();
  }

  private boolean isDay(int i) {
    String text = lines.get(i).text();
    return rows[i][Trait.WORDS.ordinal()] <= FEW
        && Dates.mayHoldDay(text)
        && DATES.find(text, DateAnchors.NONE).stream().anyMatch(BodyDays::isDay);
  }

  /** {@code https://…}, also behind a label: {@code Source: https://…}. */
  private boolean isAddress(int i) {
    String text = lines.get(i).text();
    int colon = text.indexOf(": ");
    String address = colon > 0 && colon < LONGEST_LABEL ? text.substring(colon + 2) : text;
    return address.indexOf(' ') < 0 && (address.startsWith("http") || address.startsWith("www."));
  }

  private boolean isRights(int i) {
    String text = lines.get(i).text();
    return text.startsWith("©") || text.toLowerCase(Locale.ROOT).startsWith("copyright ");
  }
}
