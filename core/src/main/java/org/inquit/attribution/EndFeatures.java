package org.inquit.attribution;

import org.inquit.text.Tag;

/** What tells where reported words end behind their cue. */
final class EndFeatures {
  private final Passage in;
  private Cue cue;
  private int from;
  private int last;
  private int announced;

  EndFeatures(Passage in) {
    this.in = in;
  }

  /**
   * Turns to the words of a cue that begin at {@code begin}.
   *
   * @param limit the end of the sentence without its final mark
   */
  void turnTo(Cue next, int begin, int limit) {
    cue = next;
    from = begin;
    last = limit;
    announced = announced();
  }

  /**
   * Describes an end.
   *
   * @param at the first token that is no longer content
   */
  void describe(int at, Features out) {
    int first = from - 2;
    int end = last + 1;
    int own = at >= last ? 0 : in.symbol(at, first, end);
    int next = at >= last ? 0 : in.symbol(at + 1, first, end);
    int part = at >= last ? 0 : in.part(at, first, end);
    int partNext = at >= last ? 0 : in.part(at + 1, first, end);
    int partThird = at >= last ? 0 : in.part(at + 2, first, end);
    int segment = at >= last ? -1 : segment(at);
    int length = Features.bucket(at - from);
    int verbs = in.verbs(from, at);
    int then = nextVerb(at);
    boolean inQuote = at < last && in.quote(at) >= 0 && in.quote(at) == in.quote(at - 1);
    out.add(1, at >= last ? 1 : 0);
    out.add(2, own, next);
    out.add(4, own, verbs);
    out.add(5, own, length);
    out.add(8, in.symbol(at - 1, first, end), own);
    out.add(9, own, then, verbs);
    out.add(11, inQuote ? 1 : 0, own);
    out.add(13, own, cueFollows(at), next);
    out.add(14, own, form(at + 1), then);
    out.add(16, own, in.commas(from, at), in.commas(at + 1, last));
    out.add(17, in.symbol(from, first, end), own, Math.min(length, 5));
    out.add(18, part, partNext, partThird);
    out.add(20, own, segment, verbs);
    out.add(22, in.part(at - 1, first, end), own, partNext);
    ofCue(at, own, next, verbs, out);
  }

  private void ofCue(int at, int own, int next, int verbs, Features out) {
    int classes = cue.entry().classes();
    int left = verbs == 0 ? 2 + in.verbs(at, last) : 0;
    out.add(6, at >= last ? 1 : 0, classes, Features.bucket(at - from));
    out.add(24, own, cue.entry().lemma());
    out.add(26, left, own, classes);
    out.add(27, left, next, announced);
  }

  /** Whether "that" or a quotation mark begins the content. */
  private int announced() {
    return from <= cue.end()
        ? 0
        : in.tokens.matches(from - 1, "that") ? 1 : in.quote(from) >= 0 ? 2 : 3;
  }

  /**
   * The words up to the next mark or conjunction: how many, their verbs, and whether any follow.
   */
  private int segment(int at) {
    int stop = in.nextBreak(at + 1, last);
    int verbs = in.verbs(at + 1, stop);
    return verbs * 16 + Features.bucket(stop - at) * 2 + (stop >= last ? 1 : 0);
  }

  /** How far the next verb is, and its form: past by its ending, or not. */
  private int nextVerb(int at) {
    int end = Math.min(last, at + 8);
    int i = in.nextVerb(at, end);
    return i >= end ? -1 : Math.min(i - at, 3) * 4 + (in.tags.is(i, Tag.AUX) ? 3 : form(i));
  }

  /** 1 for a form in -ing, 2 for one in -ed, else 0. */
  private int form(int i) {
    if (i >= last || in.tokens.end(i) - in.tokens.start(i) < 4) {
      return 0;
    }
    String text = in.tokens.text();
    int end = in.tokens.end(i);
    return text.startsWith("ing", end - 3) ? 1 : text.startsWith("ed", end - 2) ? 2 : 0;
  }

  private int cueFollows(int at) {
    for (int i = at + 1; i < Math.min(last, at + 6); i++) {
      if (in.cue(i) != null) {
        return in.cue(i).entry().classes() * 4 + Math.min(i - at, 3);
      }
    }
    return 0;
  }
}
