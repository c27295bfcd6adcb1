package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** What tells an utterance from a quoted word, a title or a nickname. */
final class UtteranceFeatures {
  private static final int REACH = 8;

  private final Passage in;

  UtteranceFeatures(Passage in) {
    this.in = in;
  }

  void describe(Quote quote, Features out) {
    int sentence = in.sentences.of(quote.first());
    int first = in.sentences.first(sentence);
    int end = in.sentences.end(in.sentences.of(quote.end() - 1));
    int words = Features.bucket(quote.insideEnd() - quote.inside());
    int behind = in.behind(quote);
    int last = in.symbol(behind > quote.end() ? quote.end() : quote.insideEnd() - 1, first, end);
    int capital = in.tokens.capital(quote.inside()) ? 1 : 0;
    int before = in.symbol(quote.first() - 1, first, end);
    int after = in.symbol(behind, first, end);
    out.add(1, 1);
    out.add(2, words, capital);
    out.add(3, words, last);
    out.add(4, before, capital);
    out.add(5, after, last);
    out.add(6, before, words);
    out.add(7, after, words);
    out.add(8, in.symbol(quote.first() - 2, first, end), before);
    out.add(9, in.symbol(behind + 1, first, end), after);
    out.add(10, before, after, last);
    out.add(11, place(quote, first, end), capital, last);
    out.add(12, cueBefore(quote, first), before, capital);
    out.add(13, cueAfter(quote, end), last, capital);
    out.add(14, verbs(quote), words, capital);
    out.add(15, in.symbol(quote.inside(), first, end), before);
    out.add(16, quote.single() ? 1 : 0, quote.closed() ? 1 : 0, words);
    int part = in.part(quote.first() - 1, first, end);
    int partAfter = in.part(behind, first, end);
    out.add(18, part, capital, last);
    out.add(19, part, capital * 8 + words, partAfter);
    out.add(20, part, partAfter, capital);
    out.add(21, in.part(quote.inside(), first, end), in.part(quote.inside() + 1, first, end), part);
    out.add(22, in.part(quote.first() - 2, first, end), part, capital);
    out.add(23, cueBefore(quote, first), verbs(quote), capital);
    out.add(24, cueAfter(quote, end), verbs(quote), last);
    out.add(17, in.symbol(quote.inside(), first, end), in.symbol(quote.inside() + 1, first, end));
  }

  private int place(Quote quote, int first, int end) {
    int start = quote.first() == first ? in.tokens.lineBefore(first) ? 2 : 1 : 0;
    int behind = in.behind(quote);
    int stop = behind == end ? 2 : behind == end - 1 ? 1 : 0;
    return start * 3 + stop;
  }

  /** The lemma of the nearest cue in reach before, with how many tokens part it. */
  private int cueBefore(Quote quote, int first) {
    for (int i = quote.first() - 1; i >= Math.max(first, quote.first() - REACH); i--) {
      if (in.cue(i) != null) {
        return kind(in.cue(i)) * REACH + Math.min(quote.first() - 1 - i, 3);
      }
    }
    return -1;
  }

  private int cueAfter(Quote quote, int end) {
    int behind = in.behind(quote);
    for (int i = behind; i < Math.min(end, behind + REACH); i++) {
      if (in.cue(i) != null) {
        return kind(in.cue(i)) * REACH + Math.min(i - behind, 4);
      }
    }
    return -1;
  }

  private static int kind(Cue cue) {
    return cue.entry().classes();
  }

  /** None, a verb, or a verb behind its subject. */
  private int verbs(Quote quote) {
    int seen = 0;
    int sentences = 0;
    for (int i = quote.inside(); i < Math.min(quote.insideEnd(), quote.inside() + 30); i++) {
      seen += in.verb(i) ? 1 : 0;
      sentences += in.tokens.is(i, Kind.TERMINATOR) ? 1 : 0;
    }
    boolean subject = in.tags.is(quote.inside(), Tag.PRON);
    return Math.min(seen, 2) * 6 + Math.min(sentences, 2) * 2 + (subject ? 1 : 0);
  }
}
