package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.attribution.Attachment.Link;
import org.inquit.text.Kind;

/** Joins utterances to their cues and sources, in the order of the text. */
final class Attachments {
  private static final int REACH = 60;

  private final Passage in;
  private final AttachFeatures features;

  Attachments(Passage in) {
    this.in = in;
    features = new AttachFeatures(in);
  }

  /**
   * All that an utterance may be joined to.
   *
   * @param sources the source of each cue of the passage, {@code null} for cues inside utterances
   * @param previous the utterance before, with its link, or {@code null}
   */
  List<Attachment> candidates(
      Quote quote, SourceChoice[] sources, Quote last, Attachment previous) {
    List<Attachment> found = new ArrayList<>();
    int own = in.sentences.of(quote.first());
    int behind = in.sentences.of(quote.end() - 1);
    int from = Math.max(in.sentences.first(Math.max(0, own - 1)), quote.first() - REACH);
    int to = in.sentences.end(Math.min(in.sentences.size() - 1, behind + 1));
    for (int c = firstCue(from); c < in.cues.size(); c++) {
      Cue cue = in.cues.get(c);
      if (cue.first() >= Math.min(to, quote.end() + REACH)) {
        break;
      }
      if (sources[c] != null && !quote.holds(cue.first())) {
        found.add(new Attachment(Link.CUE, cue, sources[c], 0));
      }
    }
    colon(quote, found);
    subject(own, found);
    if (previous != null) {
      boolean same = in.paragraphs.of(last.end() - 1) == in.paragraphs.of(quote.first());
      Link link = same ? Link.CARRIED : Link.CARRIED_OVER;
      found.add(new Attachment(link, previous.cue(), previous.source(), 0));
    }
    found.add(new Attachment(Link.NONE, null, SourceChoice.NONE, 0));
    return found;
  }

  private int firstCue(int token) {
    int low = 0;
    int high = in.cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (in.cues.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void colon(Quote quote, List<Attachment> found) {
    int mark = quote.first() - 1;
    if (mark < 1 || !in.tokens.is(mark, Kind.COLON)) {
      return;
    }
    int p = in.phrases.from(mark) - 1;
    if (p >= 0
        && in.phrases.end(p) <= mark
        && in.sentences.of(in.phrases.first(p)) >= in.sentences.of(mark) - 1) {
      found.add(new Attachment(Link.COLON, null, phrase(p), 0));
    }
  }

  private void subject(int sentence, List<Attachment> found) {
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      int p = in.phrases.from(in.sentences.first(s));
      if (p < in.phrases.size()
          && in.phrases.end(p) <= in.sentences.end(s)
          && in.quote(in.phrases.first(p)) < 0) {
        found.add(new Attachment(Link.SUBJECT, null, phrase(p), 0));
      }
    }
  }

  private SourceChoice phrase(int p) {
    return new SourceChoice(in.phrases.first(p), in.phrases.end(p), 0);
  }

  void describe(Quote quote, Attachment link, Quote last, Features out) {
    features.describe(quote, link, last, out);
  }

  Attachment choose(
      Quote quote,
      SourceChoice[] sources,
      Quote last,
      Attachment previous,
      Weights weights,
      Features scratch) {
    Attachment best = null;
    double top = 0;
    double sum = 0;
    for (Attachment link : candidates(quote, sources, last, previous)) {
      describe(quote, link, last, scratch.by(weights));
      double share = Math.exp(scratch.score());
      sum += share;
      if (share > top) {
        top = share;
        best = link;
      }
    }
    return new Attachment(best.link(), best.cue(), best.source(), top / sum);
  }
}
