package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tag;

/** What tells the source of a cue from the other noun phrases of its sentence. */
final class SourceFeatures {
  private static final Lexicon TIMES = Lexicon.load(SourceFeatures.class, "time-words.txt");

  private final Passage in;

  SourceFeatures(Passage in) {
    this.in = in;
  }

  /** Describes the choice to name no source for a cue. */
  void describeNone(Cue cue, int first, int end, Features out) {
    out.add(1, 1);
    out.add(2, cue.entry().form().ordinal(), in.symbol(cue.first() - 1, first, end));
    out.add(3, cue.entry().classes(), in.symbol(cue.end(), first, end));
    out.add(4, cue.first() == first ? 1 : 0, cue.entry().form().ordinal());
    out.add(5, in.symbol(cue.first() - 1, first, end), in.symbol(cue.first() - 2, first, end));
    out.add(6, cue.entry().lemma());
    out.add(
        7,
        markBefore(cue, first, end),
        in.part(cue.end(), first, end),
        cue.entry().form().ordinal());
  }

  void describe(Cue cue, int from, int to, int rank, int first, int end, Features out) {
    boolean left = to <= cue.first();
    int side = left ? 0 : 1;
    int form = cue.entry().form().ordinal() * 2 + side;
    int gapFrom = left ? to : cue.end();
    int gapTo = left ? cue.first() : from;
    int gap = gap(gapFrom, gapTo, cue);
    int head = head(to - 1);
    int after = in.symbol(to, first, end);
    int before = in.symbol(from - 1, first, end);
    int cueBefore = in.symbol(cue.first() - 1, first, end);
    int cueAfter = in.symbol(cue.end(), first, end);
    out.add(11, form, Math.min(rank, 6));
    out.add(12, form, gap);
    out.add(13, side, Features.bucket(gapTo - gapFrom), gap & 7);
    out.add(14, head, form);
    out.add(15, after, side, Math.min(rank, 2));
    out.add(16, before, side, Math.min(rank, 2));
    out.add(17, cueBefore, side, Math.min(rank, 3));
    out.add(18, cueAfter, side, Math.min(rank, 3));
    out.add(19, cue.entry().classes(), side, before);
    out.add(20, cue.entry().lemma(), side, Math.min(rank, 2));
    out.add(21, head, after, side);
    out.add(22, from == first ? 1 : 0, side, head);
    out.add(23, cueBefore, cueAfter, side * 4 + Math.min(rank, 3));
    out.add(24, in.symbol(from, first, end), Math.min(to - from, 4), side);
    out.add(25, firstOfGap(gapFrom, gapTo, first, end), side, Math.min(gapTo - gapFrom, 5));
    out.add(26, from <= cue.first() && cue.end() <= to + 3 ? 1 : 0, gap & 15);
    out.add(27, in.quote(from) >= 0 ? 1 : 0, in.quote(cue.first()) >= 0 ? 1 : 0);
    int partAfter = in.part(to, first, end);
    int partBefore = in.part(from - 1, first, end);
    out.add(29, partAfter, partBefore, form);
    out.add(30, in.part(cue.first() - 1, first, end), partAfter, side * 4 + Math.min(rank, 3));
    out.add(31, in.part(cue.end(), first, end), partBefore, side * 4 + Math.min(rank, 3));
    out.add(32, gap & 0xFF, Math.min(rank, 4), form);
    int mark = markBefore(cue, first, end);
    int stop = in.part(to, first, end);
    out.add(33, mark, in.part(cue.end(), first, end), side * 4 + Math.min(rank, 3));
    out.add(34, mark, side * 4 + Math.min(rank, 3), stop);
    out.add(35, mark, form, Math.min(rank, 2), Math.min(end - to, 3));
    out.add(28, gap, head, form);
  }

  /** The part of speech or sign before a cue, closing quotation marks apart. */
  private int markBefore(Cue cue, int first, int end) {
    int i = cue.first() - 1;
    while (i > first && (in.tokens.is(i, Kind.CLOSE_QUOTE) || in.tokens.is(i, Kind.QUOTE))) {
      i--;
    }
    return in.part(i, first, end);
  }

  private int firstOfGap(int from, int to, int first, int end) {
    return from < to ? in.symbol(from, first, end) : -1;
  }

  /** Which signs and words part a phrase and its cue, as bits. */
  private int gap(int from, int to, Cue cue) {
    int bits = 0;
    int verbs = 0;
    for (int i = from; i < to; i++) {
      switch (in.tokens.kind(i)) {
        case COMMA -> bits |= (bits & 1) == 0 ? 1 : 2;
        case COLON, SEMICOLON, DASH -> bits |= 4;
        case QUOTE, OPEN_QUOTE, CLOSE_QUOTE -> bits |= 8;
        default -> bits |= word(i, cue);
      }
      verbs += in.tags.is(i, Tag.VERB) ? 1 : 0;
    }
    return bits | Math.min(verbs, 2) << 8;
  }

  private int word(int i, Cue cue) {
    int other = in.cue(i) != null && in.cue(i) != cue ? 16 : 0;
    return other
        | switch (in.tags.of(i)) {
          case AUX -> 32;
          case SCONJ, PRON -> 64;
          case CCONJ -> 128;
          default -> 0;
        };
  }

  /** What the head of a phrase is: a time, a pronoun by itself, a name, a common noun. */
  private int head(int last) {
    if (TIMES.find(in.tokens, last, last + 1) >= 0) {
      return 1;
    }
    if (in.tags.is(last, Tag.PRON)) {
      return 1000 + in.tags.word(last);
    }
    boolean plural = in.tokens.text().charAt(in.tokens.end(last) - 1) == 's';
    int shape = in.tokens.capital(last) ? 1 : 0;
    int digits = in.tokens.is(last, Kind.NUMBER) ? 1 : 0;
    return 10 + in.tags.of(last).ordinal() * 8 + (plural ? 4 : 0) + shape * 2 + digits;
  }
}
