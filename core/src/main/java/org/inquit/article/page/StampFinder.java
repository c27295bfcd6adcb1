package org.inquit.article.page;

/**
 * Finds the publication date of a page: among the lines around the headline, else in the address
 * that it prints, else by what else it shows.
 *
 * <p>A portal's clock, a date of an update, of a comment or of a copyright is none.
 */
final class StampFinder {
  private static final int BELOW = 20;
  private static final int BEHIND = 6;

  private final Reading page;
  private final BodyDays body;
  private Stamp best;
  private double bestScore = 0;

  private StampFinder(Reading page) {
    this.page = page;
    body = new BodyDays(page);
  }

  /** The publication date, or {@code null}. */
  static Stamp find(Reading page) {
    StampFinder finder = new StampFinder(page);
    for (int i = 0; i < page.lines.size(); i++) {
      finder.look(i);
    }
    if (finder.best != null) {
      return finder.best;
    }
    Stamp addressed = Address.printed(page);
    return addressed != null ? addressed : new Inference(page, finder.body).stamp();
  }

  private void look(int i) {
    double near = nearness(i);
    boolean caption = Captions.isOne(page.lines.get(i));
    if (near == 0 || caption || !StampLine.mayHold(page, i)) {
      return;
    }
    StampLine line = new StampLine(page, i, body);
    for (StampLine.Candidate candidate : line.candidates()) {
      if (near + candidate.weight() > bestScore) {
        bestScore = near + candidate.weight();
        best = candidate.stamp();
      }
    }
  }

  /** How near a line is to the headline and the begin of the body; 0 is too far. */
  private double nearness(int i) {
    int start = page.title < 0 ? page.first : page.title;
    if (i >= start && (i <= start + BELOW || i <= page.first + 1)) {
      return 3 - 0.02 * (i - start);
    }
    int last = page.last;
    if (i > start) {
      return i > last && i <= last + BEHIND ? -0.6 : 0;
    }
    return i < page.from() || Clock.is(page, i, start) ? 0 : 1.5 - 0.1 * (start - i);
  }
}
