package org.inquit.attribution;

/** What tells where reported words begin before their cue. */
final class StartBeforeFeatures {
  private final Passage in;

  StartBeforeFeatures(Passage in) {
    this.in = in;
  }

  /**
   * @param first the begin of the sentence
   * @param to the end of the content
   */
  void describe(int at, int first, int to, Features out) {
    int own = in.symbol(at, first, to);
    int before = in.symbol(at - 1, first, to);
    int before2 = in.symbol(at - 2, first, to);
    int begin = at == first ? 1 : 0;
    int length = Features.bucket(to - at);
    out.add(1, begin);
    out.add(2, begin, length);
    out.add(3, before, own);
    out.add(4, before2, before, own);
    out.add(5, before, in.verbs(first, at) * 3 + in.verbs(at, to));
    out.add(6, own, begin);
    out.add(7, before, length);
    out.add(8, before, Features.bucket(at - first), in.verbs(at, to));
    out.add(9, in.cue(Math.max(first, at - 1)) != null ? 1 : 0, before);
  }
}
