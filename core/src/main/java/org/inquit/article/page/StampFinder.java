package org.inquit.article.page;

import java.util.HashSet;
import java.util.Set;
import org.inquit.date.DateSpan;

/**
 * Finds the publication date of a page: among the lines around the headline, else in the only line
 * below that says of a day that it is, else in the address that the page prints, else by what else
 * it shows.
 *
 * <p>A portal's clock, a date of an update, of a comment or of a copyright is none.
 */
final class StampFinder {
  private static final int BELOW = 20;
  private static final int BEHIND = 6;

  private final Reading page;
  private final BodyDays body;
  private Stamp best;
  private final Set<DateSpan> farDays = new HashSet<>();
  private Stamp far;
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
    if (finder.farDays.size() == 1) {
      return finder.far;
    }
    Stamp addressed = Address.printed(page);
    return addressed != null ? addressed : new Inference(page, finder.body).stamp();
  }

  private void look(int i) {
    double near = nearness(i);
    boolean caption = Captions.isOne(page.lines.get(i));
    if (near == 0 && i <= page.last || caption || !StampLine.mayHold(page, i)) {
      return;
    }
    StampLine line = new StampLine(page, i, body);
    for (StampLine.Candidate candidate : line.candidates()) {
      if (near == 0) {
        lookFar(candidate);
      } else if (near + candidate.weight() > bestScore) {
        bestScore = near + candidate.weight();
        best = candidate.stamp();
      }
    }
  }

  /** Beyond the article only words tell, unless they tell of several: a list of others does. */
  private void lookFar(StampLine.Candidate candidate) {
    if (candidate.isLabelled()) {
      farDays.add(candidate.stamp().value());
      far = candidate.stamp();
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
