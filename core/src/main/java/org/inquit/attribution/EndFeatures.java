package org.inquit.attribution;

import org.inquit.text.Tag;

/** What tells where reported words end behind their cue. */
final class EndFeatures {
  private final Passage in;

  EndFeatures(Passage in) {
    this.in = in;
  }

  /**
   * @param at the first token that is no longer content
   * @param last the end of the sentence without its final mark
   */
  void describe(Cue cue, int from, int at, int last, Features out) {
    int first = from - 2;
    int end = last + 1;
    int own = at >= last ? 0 : in.symbol(at, first, end);
    int next = at >= last ? 0 : in.symbol(at + 1, first, end);
    int third = at >= last ? 0 : in.symbol(at + 2, first, end);
    int before = in.symbol(at - 1, first, end);
    int length = Features.bucket(at - from);
    int verbs = in.verbs(from, at);
    int finish = at >= last ? 1 : 0;
    int classes = cue.entry().classes();
    int then = nextVerb(at, last);
    boolean inQuote = at < last && in.quote(at) >= 0 && in.quote(at) == in.quote(at - 1);
    out.add(1, finish);
    out.add(2, own, next);
    out.add(3, own, next, third);
    out.add(4, own, verbs);
    out.add(5, own, length);
    out.add(6, finish, classes, length);
    out.add(7, finish, verbs);
    out.add(8, before, own);
    out.add(9, own, then, verbs);
    out.add(10, own, next, then);
    out.add(11, inQuote ? 1 : 0, own);
    out.add(12, classes, own, next);
    out.add(13, own, cueFollows(at, last), next);
    out.add(14, own, form(at + 1, last), then);
    out.add(15, cue.entry().form().ordinal(), own, next);
    out.add(16, own, in.commas(from, at), in.commas(at + 1, last));
    int part = at >= last ? 0 : in.part(at, first, end);
    int partNext = at >= last ? 0 : in.part(at + 1, first, end);
    int partThird = at >= last ? 0 : in.part(at + 2, first, end);
    int segment = at >= last ? -1 : segment(at, last);
    int before2 = in.part(at - 1, first, end);
    out.add(18, part, partNext, partThird);
    out.add(19, own, partNext, segment);
    out.add(20, own, segment, verbs);
    out.add(21, own, next, segment);
    out.add(22, before2, own, partNext);
    out.add(23, own, that(cue, from), segment);
    out.add(24, own, cue.entry().lemma());
    out.add(25, finish, that(cue, from), Math.min(3, breaksLeft(from, last)));
    out.add(26, verbs == 0 ? 2 + in.verbs(at, last) : 0, own, classes);
    out.add(27, verbs == 0 ? 2 + in.verbs(at, last) : 0, next, that(cue, from));
    out.add(17, in.symbol(from, first, end), own, Math.min(length, 5));
  }

  /** Whether "that" or a quotation mark begins the content. */
  private int that(Cue cue, int from) {
    return from <= cue.end()
        ? 0
        : in.tokens.matches(from - 1, "that") ? 1 : in.quote(from) >= 0 ? 2 : 3;
  }

  private int breaksLeft(int from, int last) {
    int seen = 0;
    for (int i = from; seen < 4 && (i = in.nextBreak(i, last)) < last; i++) {
      seen++;
    }
    return seen;
  }

  /**
   * The words up to the next mark or conjunction: how many, their verbs, and whether any follow.
   */
  private int segment(int at, int last) {
    int stop = in.nextBreak(at + 1, last);
    int verbs = in.verbs(at + 1, stop);
    return verbs * 16 + Features.bucket(stop - at) * 2 + (stop >= last ? 1 : 0);
  }

  /** How far the next verb is, and its form: past by its ending, or not. */
  private int nextVerb(int at, int last) {
    int end = Math.min(last, at + 8);
    int i = in.nextVerb(at, end);
    return i >= end ? -1 : Math.min(i - at, 3) * 4 + (in.tags.is(i, Tag.AUX) ? 3 : form(i, last));
  }

  /** 1 for a form in -ing, 2 for one in -ed, else 0. */
  private int form(int i, int last) {
    if (i >= last || in.tokens.end(i) - in.tokens.start(i) < 4) {
      return 0;
    }
    String text = in.tokens.text();
    int end = in.tokens.end(i);
    return text.startsWith("ing", end - 3) ? 1 : text.startsWith("ed", end - 2) ? 2 : 0;
  }

  private int cueFollows(int at, int last) {
    for (int i = at + 1; i < Math.min(last, at + 6); i++) {
      if (in.cue(i) != null) {
        return in.cue(i).entry().classes() * 4 + Math.min(i - at, 3);
      }
    }
    return 0;
  }
}
