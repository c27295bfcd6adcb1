package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tag;

/** What tells the source of a cue from the other noun phrases of its sentence. */
final class SourceFeatures {
  private static final Lexicon TIMES = Lexicon.load(SourceFeatures.class, "time-words.txt");

  private static final int LINKING = Tag.SCONJ.bit() | Tag.PRON.bit();

  private final Passage in;
  private Cue cue;
  private int first;
  private int end;
  private int before;
  private int behind;
  private int partBefore;
  private int partBehind;
  private int mark;

  SourceFeatures(Passage in) {
    this.in = in;
  }

  /** Turns to the cue whose source is sought. */
  void turnTo(Cue next) {
    int sentence = in.sentences.of(next.first());
    cue = next;
    first = in.sentences.first(sentence);
    end = in.sentences.end(sentence);
    before = in.symbol(cue.first() - 1, first, end);
    behind = in.symbol(cue.end(), first, end);
    partBefore = in.part(cue.first() - 1, first, end);
    partBehind = in.part(cue.end(), first, end);
    mark = markBefore();
  }

  /** Describes the choice to name no source for the cue. */
  void describeNone(Features out) {
    int form = cue.entry().form().ordinal();
    out.add(1, 1);
    out.add(2, form, before);
    out.add(3, cue.entry().classes(), behind);
    out.add(4, cue.first() == first ? 1 : 0, form);
    out.add(5, before, in.symbol(cue.first() - 2, first, end));
    out.add(6, cue.entry().lemma());
    out.add(7, mark, partBehind, form);
  }

  /**
   * Describes the phrase {@code [from, to)}.
   *
   * @param rank how many phrases stand between it and the cue
   */
  void describe(int from, int to, int rank, Features out) {
    boolean left = to <= cue.first();
    int side = left ? 0 : 1;
    int form = cue.entry().form().ordinal() * 2 + side;
    int gapFrom = left ? to : cue.end();
    int gapTo = left ? cue.first() : from;
    int gap = gap(gapFrom, gapTo);
    int head = head(to - 1);
    int near = side * 4 + Math.min(rank, 3);
    out.add(11, form, Math.min(rank, 6));
    out.add(12, form, gap);
    out.add(13, side, Features.bucket(gapTo - gapFrom), gap & 7);
    out.add(14, head, form);
    out.add(17, before, side, Math.min(rank, 3));
    out.add(18, behind, side, Math.min(rank, 3));
    out.add(20, cue.entry().lemma(), side, Math.min(rank, 2));
    out.add(22, from == first ? 1 : 0, side, head);
    out.add(23, before, behind, near);
    out.add(24, in.symbol(from, first, end), Math.min(to - from, 4), side);
    out.add(25, firstOfGap(gapFrom, gapTo), side, Math.min(gapTo - gapFrom, 5));
    out.add(26, from <= cue.first() && cue.end() <= to + 3 ? 1 : 0, gap & 15);
    out.add(27, in.quote(from) >= 0 ? 1 : 0, in.quote(cue.first()) >= 0 ? 1 : 0);
    out.add(28, gap, head, form);
    out.add(32, gap & 0xFF, Math.min(rank, 4), form);
    out.add(35, mark, form, Math.min(rank, 2), Math.min(end - to, 3));
    edges(from, to, rank, side, head, out);
  }

  /** What stands right before and behind the phrase. */
  private void edges(int from, int to, int rank, int side, int head, Features out) {
    int after = in.symbol(to, first, end);
    int ahead = in.symbol(from - 1, first, end);
    int partAfter = in.part(to, first, end);
    int partAhead = in.part(from - 1, first, end);
    int form = cue.entry().form().ordinal() * 2 + side;
    int near = side * 4 + Math.min(rank, 3);
    out.add(15, after, side, Math.min(rank, 2));
    out.add(16, ahead, side, Math.min(rank, 2));
    out.add(19, cue.entry().classes(), side, ahead);
    out.add(21, head, after, side);
    out.add(29, partAfter, partAhead, form);
    out.add(30, partBefore, partAfter, near);
    out.add(31, partBehind, partAhead, near);
    out.add(33, mark, partBehind, near);
    out.add(34, mark, near, partAfter);
  }

  /** The part of speech or sign before the cue, closing quotation marks apart. */
  private int markBefore() {
    int i = cue.first() - 1;
    while (i > first && (in.tokens.is(i, Kind.CLOSE_QUOTE) || in.tokens.is(i, Kind.QUOTE))) {
      i--;
    }
    return in.part(i, first, end);
  }

  private int firstOfGap(int from, int to) {
    return from < to ? in.symbol(from, first, end) : -1;
  }

  /** Which signs and words part a phrase and its cue, as bits. */
  private int gap(int from, int to) {
    int bits = 0;
    int verbs = 0;
    for (int i = from; i < to; i++) {
      bits |= in.tags.is(i, Tag.PUNCT) ? sign(i) : word(i);
      verbs += in.tags.is(i, Tag.VERB) ? 1 : 0;
    }
    int commas = (1 << in.commas(from, to)) - 1;
    return bits | commas | Math.min(verbs, 2) << 8;
  }

  private int sign(int i) {
    return switch (in.tokens.kind(i)) {
      case COLON, SEMICOLON, DASH -> 4;
      case QUOTE, OPEN_QUOTE, CLOSE_QUOTE -> 8;
      default -> in.cue(i) != null ? 16 : 0;
    };
  }

  private int word(int i) {
    int other = in.cue(i) != null ? 16 : 0;
    if (in.tags.is(i, Tag.AUX)) {
      return other | 32;
    }
    return in.tags.isAny(i, LINKING) ? other | 64 : in.tags.is(i, Tag.CCONJ) ? other | 128 : other;
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
