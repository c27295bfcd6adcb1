package org.inquit.attribution;

import java.util.Locale;

/**
 * An attribution in tokens: the content {@code [from, to)}, its cue and source.
 *
 * @param quote the utterance, or {@code null} for a reported clause
 * @param cue may be {@code null}
 */
record Finding(
    int from, int to, Quote quote, Cue cue, SourceChoice source, String rule, double confidence) {
  /** Below this confidence nothing is said. */
  static final double LEAST = 0.42;

  static Finding utterance(Quote quote, Attachment link, double confidence) {
    String rule = "quote-" + link.link().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Finding(
        quote.first(), quote.end(), quote, link.cue(), link.source(), rule, confidence);
  }

  static Finding clause(Cue cue, SourceChoice source, Clause clause, boolean after, double sure) {
    String rule = after ? "cue-clause" : "clause-cue";
    return new Finding(clause.from(), clause.to(), null, cue, source, rule, sure);
  }
}
