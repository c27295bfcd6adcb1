package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tag;

/** What tells the source of a cue from the other noun phrases of its sentence. */
final class SourceFeatures {
  private static final Lexicon TIMES = Lexicon.load(SourceFeatures.class, "time-words.txt");

  private static final int VERBS = 16;
  private static final int OTHER_BITS = (1 << VERBS) - 1;

  private static final int LINKING = Tag.SCONJ.bit() | Tag.PRON.bit();

  private final Passage in;
  private Cue cue;
  private int first;
  private int end;
  private int before;
  private int behind;
  private int partBehind;
  private int mark;
  private int seenFrom;
  private int seenTo;
  private int left;
  private int right;

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
    partBehind = in.part(cue.end(), first, end);
    mark = markBefore();
    seenFrom = cue.first();
    seenTo = cue.end();
    left = 0;
    right = 0;
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
   * Describes the phrase {@code [from, to)}; those of one side of the cue nearest first.
   *
   * @param rank how many phrases stand between it and the cue
   */
  void describe(int from, int to, int rank, Features out) {
    boolean ahead = to <= cue.first();
    int side = ahead ? 0 : 1;
    int form = cue.entry().form().ordinal() * 2 + side;
    int gapFrom = ahead ? to : cue.end();
    int gapTo = ahead ? cue.first() : from;
    int gap = gap(gapFrom, gapTo, ahead);
    int head = head(to - 1);
    int near = side * 4 + Math.min(rank, 3);
    out.add(11, form, Math.min(rank, 6));
    out.add(12, form, gap);
    out.add(13, side, Features.bucket(gapTo - gapFrom), gap & 7);
    out.add(14, head, form);
    out.add(17, before, side, Math.min(rank, 3));
    out.add(18, behind, side, Math.min(rank, 3));
    out.add(25, firstOfGap(gapFrom, gapTo), side, Math.min(gapTo - gapFrom, 5));
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
    out.add(31, partBehind, partAhead, near);
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
  private int gap(int from, int to, boolean ahead) {
    while (ahead && seenFrom > from) {
      left = passed(left, --seenFrom);
    }
    while (!ahead && seenTo < to) {
      right = passed(right, seenTo++);
    }
    int seen = ahead ? left : right;
    int commas = (1 << in.commas(from, to)) - 1;
    return seen & OTHER_BITS | commas | Math.min(seen >> VERBS, 2) << 8;
  }

  /** Adds a token to what was seen between phrase and cue: bits, and above them the verbs. */
  private int passed(int seen, int i) {
    int bits = in.tags.is(i, Tag.PUNCT) ? sign(i) : word(i);
    return (seen | bits) + (in.tags.is(i, Tag.VERB) ? 1 << VERBS : 0);
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
