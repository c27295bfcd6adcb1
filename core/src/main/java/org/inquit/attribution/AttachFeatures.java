package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** What tells which cue or phrase near an utterance names its speaker. */
final class AttachFeatures {
  private static final int REACH = 80;

  private final Passage in;

  AttachFeatures(Passage in) {
    this.in = in;
  }

  void describe(Quote quote, Attachment link, Quote previous, Features out) {
    int type = link.link().ordinal();
    int first = in.sentences.first(in.sentences.of(quote.first()));
    int end = in.sentences.end(in.sentences.of(quote.end() - 1));
    int before = in.symbol(quote.first() - 1, first, end);
    int behind = in.behind(quote);
    int last = in.symbol(behind > quote.end() ? quote.end() : quote.insideEnd() - 1, first, end);
    int after = in.symbol(behind, first, end);
    out.add(1, type);
    out.add(2, type, before);
    out.add(3, type, after, last);
    out.add(4, type, before, after);
    out.add(5, type, place(quote, first, end));
    out.add(6, type, place(quote, first, end), last);
    out.add(7, type, cuesIn(quote, first, end), before);
    if (link.link() == Attachment.Link.CUE) {
      cue(quote, link.cue(), link.source(), out);
    } else if (link.source().exists()) {
      phrase(quote, link, first, out);
    }
    if (previous != null) {
      previous(quote, previous, type, out);
    }
  }

  private int place(Quote quote, int first, int end) {
    int start = quote.first() == first ? in.tokens.lineBefore(first) ? 2 : 1 : 0;
    int behind = in.behind(quote);
    return start * 3 + (behind == end ? 2 : behind == end - 1 ? 1 : 0);
  }

  /** Cues in the utterance's own sentence before and behind it, up to one each. */
  private int cuesIn(Quote quote, int first, int end) {
    int seen = 0;
    for (int i = Math.max(first, quote.first() - REACH); i < quote.first(); i++) {
      seen |= verbal(i) ? 1 : 0;
    }
    for (int i = quote.end(); i < Math.min(end, quote.end() + REACH); i++) {
      seen |= verbal(i) ? 2 : 0;
    }
    return seen;
  }

  private boolean verbal(int i) {
    return in.cue(i) != null && in.cue(i).entry().form() != CueForm.NOUN;
  }

  private void cue(Quote quote, Cue cue, SourceChoice source, Features out) {
    boolean before = cue.first() < quote.first();
    int sentences =
        in.sentences.of(cue.first()) - in.sentences.of(before ? quote.first() : quote.end() - 1);
    int side = (before ? 0 : 8) + Math.clamp(sentences, -2, 2) + 2;
    int from = before ? cue.end() : in.behind(quote);
    int to = before ? quote.first() : cue.first();
    int order = order(cue, source);
    int marks = marks(from, to);
    out.add(21, side);
    out.add(22, side, Features.bucket(to - from));
    out.add(23, side, order, Math.min(5, to - from));
    out.add(24, side, cue.entry().lemma());
    out.add(25, side, cue.entry().classes(), cue.entry().form().ordinal());
    out.add(26, side, marks);
    out.add(27, side, marks, order);
    out.add(28, side, cuesBetween(from, to));
    int mark = in.behind(quote) > quote.end() ? quote.end() : quote.insideEnd() - 1;
    out.add(29, side, in.tokens.text().charAt(in.tokens.end(mark) - 1), order);
    out.add(30, side, in.symbol(from, 0, to), in.symbol(to - 1, from, to));
    out.add(
        31,
        side,
        in.symbol(cue.end(), 0, in.tokens.size()),
        in.symbol(cue.first() - 1, 0, in.tokens.size()));
    out.add(32, side, (int) Math.min(4, source.score()), order);
    out.add(33, side, in.tags.of(cue.first()).ordinal(), order);
    out.add(34, side, source.exists() ? sourceGap(quote, source) : -1, order);
  }

  private int order(Cue cue, SourceChoice source) {
    return !source.exists() ? 0 : source.from() < cue.first() ? 1 : 2;
  }

  private int sourceGap(Quote quote, SourceChoice source) {
    int behind = in.behind(quote);
    int gap = source.from() >= behind ? source.from() - behind : quote.first() - source.to();
    return Math.clamp(gap, -1, 8);
  }

  private int marks(int from, int to) {
    int bits = 0;
    for (int i = from; i < to; i++) {
      bits |=
          switch (in.tokens.kind(i)) {
            case TERMINATOR -> 1;
            case COLON -> 2;
            case COMMA -> 4;
            case QUOTE, OPEN_QUOTE, CLOSE_QUOTE -> 8;
            case DASH, SEMICOLON -> 32;
            default -> in.tokens.lineBefore(i) ? 16 : 0;
          };
    }
    return to < in.tokens.size() && to > from && in.tokens.lineBefore(to) ? bits | 16 : bits;
  }

  private int cuesBetween(int from, int to) {
    int seen = 0;
    for (int i = from; i < to && seen < 3; i++) {
      seen += in.cue(i) != null && in.quote(i) < 0 && in.cue(i).first() == i ? 1 : 0;
    }
    return seen;
  }

  private void phrase(Quote quote, Attachment link, int first, Features out) {
    SourceChoice source = link.source();
    int head = source.to() - 1;
    int what = in.tags.of(head).ordinal() * 2 + (in.tokens.capital(head) ? 1 : 0);
    int type = link.link().ordinal();
    out.add(51, type, what);
    out.add(52, type, Features.bucket(Math.abs(quote.first() - source.to())));
    out.add(53, type, source.from() == first ? 1 : 0, what);
    out.add(
        54, type, in.symbol(source.to(), 0, in.tokens.size()), in.tags.is(head, Tag.PRON) ? 1 : 0);
  }

  private void previous(Quote quote, Quote previous, int type, Features out) {
    int gap = Features.bucket(Math.max(0, quote.first() - previous.end()));
    int lines = in.tokens.lineBefore(quote.first()) ? 1 : 0;
    boolean ends = in.tokens.is(previous.insideEnd() - 1, Kind.COMMA);
    int sentences = in.sentences.of(quote.first()) - in.sentences.of(previous.end() - 1);
    out.add(61, type, gap, lines);
    out.add(62, type, Math.min(sentences, 4), lines);
    out.add(63, type, Math.min(sentences, 4), ends ? 1 : 0);
  }
}
