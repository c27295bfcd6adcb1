package org.inquit.article.page;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of a page, told apart: which is the headline, which are body. */
final class Reading {
  /** How many lines above the headline may still belong to its article. */
  private static final int ABOVE = 8;

  /** A page has at least so many words. */
  private static final int SHORTEST_PAGE = 60;

  /** A line of more links than this leads to another page. */
  private static final float LINKED = 0.8f;

  /** A paragraph that begins with a dateline has at least so many words. */
  private static final int SHORTEST_LEAD = 10;

  /** A headline has no more words. */
  private static final int LONGEST_TITLE = 32;

  final List<Line> lines;
  final float[][] rows;
  final boolean[] body;
  final int title;
  final int first;

  /** The last line of the body, -1 where there is none. */
  final int last;

  Reading(List<Line> lines, Models models) {
    this.lines = lines;
    this.rows = Measures.of(lines);
    this.body = BodyFinder.find(lines, rows, models);
    keepShort();
    takeDateline();
    Ends.trim(lines, rows, body);
    Captions.leave(lines, body);
    ThirdRound.measure(lines, rows, body);
    this.title = best(models.titles().scores(rows));
    if (title >= 0 && lastOf(body) > title) {
      body[title] = false;
    }
    this.first = ThirdRound.firstOf(body);
    this.last = lastOf(body);
  }

  private static int lastOf(boolean[] body) {
    int last = body.length - 1;
    while (last >= 0 && !body[last]) {
      last--;
    }
    return last;
  }

  /** A text too short to have a page around it is body as a whole, but for its links. */
  private void keepShort() {
    float words = 0;
    for (int i = 0; i < body.length; i++) {
      words += body[i] ? SHORTEST_PAGE : rows[i][Trait.WORDS.ordinal()];
    }
    if (words < SHORTEST_PAGE) {
      for (int i = 0; i < body.length; i++) {
        body[i] = lines.get(i).markup().linked() <= LINKED;
      }
    }
  }

  /** A paragraph that begins with a dateline, right before the body, is its first. */
  private void takeDateline() {
    int before = ThirdRound.firstOf(body) - 1;
    boolean prose =
        before >= 0 && before < body.length && rows[before][Trait.WORDS.ordinal()] >= SHORTEST_LEAD;
    if (prose && Dateline.opens(lines.get(before).text())) {
      body[before] = true;
    }
  }

  /** The line that scores best among those that can be a headline; -1 where there is none. */
  private int best(float[] scores) {
    boolean[] can = headlines(rows, body);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      best = can[i] && (best < 0 || scores[i] > scores[best]) ? i : best;
    }
    return best;
  }

  /** Which lines can be headlines: short ones before the body, or within it and no sentence. */
  static boolean[] headlines(float[][] rows, boolean[] body) {
    boolean[] can = new boolean[rows.length];
    for (int i = 0; i < can.length; i++) {
      float words = rows[i][Trait.WORDS.ordinal()];
      boolean prose = body[i] && rows[i][Trait.SENTENCES.ordinal()] > 0;
      can[i] = words >= 1 && words <= LONGEST_TITLE && !prose && rows[i][Trait.LEAD.ordinal()] >= 0;
    }
    return can;
  }

  /** The headline, without the name of the site behind it; {@code null} where there is none. */
  String headline() {
    return title < 0 ? null : Titles.of(lines.get(title), lines);
  }

  /** Where the lines around the headline begin. */
  int from() {
    return Math.max(0, Math.min(title < 0 ? first : title, first) - ABOVE);
  }

  /** Where the lines between headline and body end: some lines into the body. */
  int to() {
    return Math.min(lines.size(), first + 3);
  }

  /** Whether line {@code i} belongs to what the article tells: its body, and captions within. */
  boolean tells(int i) {
    return body[i] || i >= from() && i <= last && Captions.isOne(lines.get(i));
  }

  /** The lines of the body. */
  List<String> paragraphs() {
    return IntStream.range(0, body.length)
        .filter(i -> body[i])
        .mapToObj(i -> lines.get(i).text())
        .toList();
  }
}
