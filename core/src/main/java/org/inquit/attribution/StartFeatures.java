package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** What tells where reported words begin behind their cue. */
final class StartFeatures {
  private final Passage in;

  StartFeatures(Passage in) {
    this.in = in;
  }

  void describe(Cue cue, SourceChoice source, int at, int stop, Features out) {
    int first = cue.first() - 3;
    int distance = Math.min(at - cue.end(), 12);
    int before = in.symbol(at - 1, first, stop);
    int own = in.symbol(at, first, stop);
    int next = in.symbol(at + 1, first, stop);
    int skipped = skipped(cue.end(), at);
    boolean inverted = source.exists() && source.from() >= cue.end();
    int past = !inverted ? 0 : at < source.to() ? 1 : 2;
    int classes = cue.entry().classes();
    out.add(1, distance, past);
    out.add(2, before, own);
    out.add(3, own, next, Math.min(distance, 2));
    out.add(4, cue.entry().lemma(), Math.min(distance, 3));
    out.add(5, classes, own, Math.min(distance, 2));
    out.add(6, classes, before);
    out.add(7, skipped, before);
    out.add(8, skipped, classes, Math.min(distance, 1));
    out.add(9, cue.entry().lemma(), own, Math.min(distance, 1));
    out.add(10, behind(at, stop), before, Math.min(distance, 2));
    out.add(11, cue.entry().lemma(), before);
    out.add(12, in.quote(at) >= 0 && in.quotes.get(in.quote(at)).first() == at ? 1 : 0, before);
    int part = in.part(at, first, stop);
    int partNext = in.part(at + 1, first, stop);
    out.add(15, in.part(at - 1, first, stop), part, partNext);
    out.add(16, part, partNext, Math.min(distance, 2));
    out.add(17, skipped, part, classes);
    out.add(18, phrase(at), skipped, classes);
    out.add(13, before, next, skipped);
    out.add(14, phrase(at), before, Math.min(distance, 2));
  }

  /** What stands between the cue and a position, as bits. */
  private int skipped(int from, int to) {
    int bits = 0;
    for (int i = from; i < to; i++) {
      bits |=
          switch (in.tags.of(i)) {
            case NOUN, PROPN, PRON -> 1;
            case VERB, AUX -> 2;
            case ADP -> 4;
            case SCONJ -> 8;
            case PUNCT -> in.tokens.is(i, Kind.COMMA) ? 16 : 32;
            default -> 0;
          };
    }
    return bits;
  }

  /** Whether a "that" or a mark which announces the content is still to come. */
  private int behind(int at, int stop) {
    for (int i = at; i < Math.min(stop, at + 16); i++) {
      if (in.tokens.matches(i, "that")) {
        return in.tags.is(i, Tag.SCONJ) ? 1 : 2;
      }
      if (in.tokens.is(i, Kind.COLON) || in.tokens.is(i, Kind.OPEN_QUOTE)) {
        return 3;
      }
    }
    return 0;
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
