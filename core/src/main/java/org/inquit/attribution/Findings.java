package org.inquit.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Span;

/** Turns findings into attributions: no overlaps, no marks at the edges. */
final class Findings {
  /** Those that the layout tells before all others. */
  private static final Comparator<Finding> SUREST_FIRST =
      (a, b) ->
          a.isLaidOut() != b.isLaidOut()
              ? Boolean.compare(b.isLaidOut(), a.isLaidOut())
              : Double.compare(b.confidence(), a.confidence());

  private final Passage in;
  private final Marks marks;

  Findings(Passage in) {
    this.in = in;
    marks = new Marks(in.tokens);
  }

  List<Attribution> write(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    BitSet taken = new BitSet(in.tokens.size());
    findings.sort(SUREST_FIRST);
    for (Finding finding : findings) {
      int next = taken.nextSetBit(finding.from());
      if (finding.confidence() > 0 && (next < 0 || next >= finding.to())) {
        kept.add(finding);
        taken.set(finding.from(), finding.to());
      }
    }
    kept.sort(Comparator.comparingInt(Finding::from));
    List<Attribution> attributions = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      attributions.add(attribution(outside(kept, i)));
    }
    return attributions;
  }

  /**
   * Who stands in words that another cue reported before does not say what follows them, but who
   * said those: "Two men were hurt, Lind said, adding that …".
   */
  private static Finding outside(List<Finding> all, int i) {
    Finding finding = all.get(i);
    int source = finding.source().from();
    for (int k = i - 1; k >= 0 && source >= 0 && all.get(k).to() > source; k--) {
      Finding other = all.get(k);
      boolean within = other.from() <= source && !other.direct() && other.source().exists();
      if (within && finding.cue() != null && finding.cue().first() >= other.to()) {
        return finding.by(other.source());
      }
    }
    return finding;
  }

  private Attribution attribution(Finding finding) {
    int from = finding.from();
    int to = finding.to();
    while (to - 1 > from && trails(to - 1, from) && !closesInner(to - 1, finding)) {
      to--;
    }
    while (from + 1 < to && (leads(from, to) || !finding.direct() && joins(from, to))) {
      from++;
    }
    if (isQuotation(from, to)) {
      from++;
      to = in.tokens.is(to - 2, Kind.COMMA) ? to - 2 : to - 1;
    }
    Cue cue = finding.cue();
    SourceChoice source = finding.source();
    Span spoken = null;
    if (source.exists()) {
      SourceChoice whole = WholeSource.of(in, source, cue);
      spoken = in.tokens.span(whole.from(), whole.to());
    }
    return new Attribution(
        List.of(in.tokens.span(from, to)),
        cue == null ? null : in.tokens.span(cue.first(), cue.end()),
        spoken,
        manner(finding),
        finding.rule(),
        Math.min(1, finding.confidence()));
  }

  private boolean isQuotation(int from, int to) {
    Quote quote = in.quote(from) < 0 ? null : in.quotes.get(in.quote(from));
    return quote != null && quote.closed() && quote.first() == from && quote.end() == to;
  }

  /** Whether a mark at the begin is not part of the content that ends at {@code to}. */
  private boolean leads(int i, int to) {
    int quote = in.quote(i);
    if (quote >= 0 && in.quotes.get(quote).first() == i && in.quotes.get(quote).end() <= to) {
      return false;
    }
    return switch (in.tokens.kind(i)) {
      case QUOTE, OPEN_QUOTE, COMMA, COLON, DASH -> true;
      case APOSTROPHE -> in.quote(i) >= 0;
      default -> false;
    };
  }

  /** The "that" before a clause; not the one that points at something. */
  private boolean joins(int i, int to) {
    return in.tokens.matches(i, "that") && i + 2 < to && !in.verb(i + 1);
  }

  /** Whether a mark at the end is not part of the content that begins at {@code from}. */
  private boolean trails(int i, int from) {
    int quote = in.quote(i);
    if (quote >= 0 && in.quotes.get(quote).first() >= from && in.quotes.get(quote).end() == i + 1) {
      return false;
    }
    return switch (in.tokens.kind(i)) {
      case QUOTE, CLOSE_QUOTE, COMMA, COLON, SEMICOLON, DASH -> true;
      case APOSTROPHE -> in.quote(i) >= 0;
      default -> false;
    };
  }

  /** Whether a mark ends a quotation within an utterance. */
  private boolean closesInner(int i, Finding finding) {
    boolean mark =
        switch (in.tokens.kind(i)) {
          case APOSTROPHE, QUOTE, CLOSE_QUOTE -> finding.direct();
          default -> false;
        };
    int open = finding.from() - 1;
    for (int k = i - 1; mark && k > open; k--) {
      if (marks.opens(k) || marks.single(k)) {
        return true;
      }
      mark = !marks.closes(k, open) && !marks.closesSingle(k, open);
    }
    return false;
  }

  private Attribution.Manner manner(Finding finding) {
    if (finding.direct()) {
      return Attribution.Manner.DIRECT;
    }
    for (int i = finding.from(); i < finding.to(); i++) {
      if (in.quote(i) >= 0 && in.tokens.is(i, Kind.WORD)) {
        return Attribution.Manner.MIXED;
      }
    }
    return Attribution.Manner.REPORTED;
  }
}
