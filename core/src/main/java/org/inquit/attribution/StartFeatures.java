package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** What tells where reported words begin behind their cue. */
final class StartFeatures {
  private static final int NOMINAL = Tag.NOUN.bit() | Tag.PROPN.bit() | Tag.PRON.bit();

  private final Passage in;
  private Cue cue;
  private SourceChoice source;
  private int stop;
  private int seen;
  private int skipped;

  StartFeatures(Passage in) {
    this.in = in;
  }

  /**
   * Turns to the cue whose content is to begin before {@code end}.
   *
   * @param chosen the source of the cue
   */
  void turnTo(Cue next, SourceChoice chosen, int end) {
    cue = next;
    source = chosen;
    stop = end;
    seen = cue.end();
    skipped = 0;
  }

  /** Describes a begin; those of one cue in the order of the text. */
  void describe(int at, Features out) {
    int first = cue.first() - 3;
    int distance = Math.min(at - cue.end(), 12);
    int near = Math.min(distance, 2);
    int before = in.symbol(at - 1, first, stop);
    int own = in.symbol(at, first, stop);
    boolean inverted = source.exists() && source.from() >= cue.end();
    int past = !inverted ? 0 : at < source.to() ? 1 : 2;
    int opens = in.quote(at) >= 0 && in.quotes.get(in.quote(at)).first() == at ? 1 : 0;
    skipTo(at);
    out.add(1, distance, past);
    out.add(2, before, own);
    out.add(7, skipped, before);
    out.add(10, behind(at), before, near);
    out.add(12, opens, before);
    out.add(14, phrase(at), before, near);
    ofCue(before, distance, out);
    parts(at, first, near, out);
  }

  private void ofCue(int before, int distance, Features out) {
    int lemma = cue.entry().lemma();
    int classes = cue.entry().classes();
    out.add(4, lemma, Math.min(distance, 3));
    out.add(6, classes, before);
    out.add(8, skipped, classes, Math.min(distance, 1));
  }

  private void parts(int at, int first, int near, Features out) {
    int classes = cue.entry().classes();
    int part = in.part(at, first, stop);
    int partNext = in.part(at + 1, first, stop);
    out.add(15, in.part(at - 1, first, stop), part, partNext);
    out.add(16, part, partNext, near);
    out.add(17, skipped, part, classes);
    out.add(18, phrase(at), skipped, classes);
  }

  /** Adds what stands between the cue and a position, as bits. */
  private void skipTo(int at) {
    while (seen < at) {
      skipped |= bits(seen++);
    }
  }

  private int bits(int i) {
    if (in.tags.isAny(i, NOMINAL)) {
      return 1;
    }
    if (in.verb(i)) {
      return 2;
    }
    if (in.tags.is(i, Tag.PUNCT)) {
      return in.tokens.is(i, Kind.COMMA) ? 16 : 32;
    }
    return in.tags.is(i, Tag.ADP) ? 4 : in.tags.is(i, Tag.SCONJ) ? 8 : 0;
  }

  /** Whether a "that" or a mark which announces the content is still to come. */
  private int behind(int at) {
    int end = Math.min(stop, at + 16);
    int next = in.nextAnnouncer(at, end);
    if (next >= end) {
      return 0;
    }
    return !in.tokens.is(next, Kind.WORD) ? 3 : in.tags.is(next, Tag.SCONJ) ? 1 : 2;
  }

  /** Whether a noun phrase begins here and a verb follows it, as a clause does. */
  private int phrase(int at) {
    int p = in.phrases.from(at);
    if (p >= in.phrases.size() || in.phrases.first(p) != at) {
      return 0;
    }
    int end = in.phrases.end(p);
    return end < in.tokens.size() && in.verb(end) ? 2 : 1;
  }
}
