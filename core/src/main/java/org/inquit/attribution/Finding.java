package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An attribution in tokens: the content {@code [from, to)}, its cue and source.
 *
 * @param direct whether the words stand as they were said; their marks are left outside
 * @param cue may be {@code null}
 */
record Finding(
    int from,
    int to,
    boolean direct,
    Cue cue,
    SourceChoice source,
    String rule,
    double confidence) {
  /** Below this confidence nothing is said. */
  static final double LEAST = 0.42;

  private static final double LAID_OUT = 0.95;

  /** One finding for each paragraph of an utterance. */
  static List<Finding> utterance(Quote quote, Attachment link, double confidence) {
    String rule = "quote-" + link.link().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Finding> parts = new ArrayList<>();
    for (int part = 0; part < quote.parts(); part++) {
      int from = quote.inside(part);
      int to = quote.insideEnd(part);
      if (to > from) {
        parts.add(new Finding(from, to, true, link.cue(), link.source(), rule, confidence));
      }
    }
    return parts;
  }

  static Finding turn(Turn turn) {
    return laidOut(turn.from(), turn.to(), null, turn.source(), turn.rule());
  }

  /** Words without marks that the layout tells by a rule. */
  static Finding laidOut(int from, int to, Cue cue, SourceChoice source, String rule) {
    return new Finding(from, to, true, cue, source, rule, LAID_OUT);
  }

  /** The same by another source. */
  Finding by(SourceChoice other) {
    return new Finding(from, to, direct, cue, other, rule, confidence);
  }

  /** Whether the layout tells it, which no quotation within it can gainsay. */
  boolean isLaidOut() {
    return direct && confidence == LAID_OUT;
  }

  static Finding clause(Cue cue, SourceChoice source, Clause clause, boolean after, double sure) {
    String rule = after ? "cue-clause" : "clause-cue";
    return new Finding(clause.from(), clause.to(), false, cue, source, rule, sure);
  }
}
